package dev.levelpress.review;

import dev.levelpress.review.pdf.FilledPdf;
import dev.levelpress.review.pdf.RefusedPdf;
import java.util.Optional;

/** Reads forms that were filled in in a PDF reader and saved. */
final class PdfForms implements FormReader {

    private final KnownForms known;

    PdfForms(KnownForms known) {
        this.known = known;
    }

    @Override
    public Optional<FilledForm> read(String file, byte[] content) throws UnreadableForm {
        if (!FilledPdf.is(content)) {
            return Optional.empty();
        }
        try {
            Optional<FilledPdf> filled = FilledPdf.of(content);
            if (filled.isEmpty() && !FilledPdf.isOtherDocument(content)) {
                throw new UnreadableForm("has no fields any more, as when a form is printed to PDF;"
                        + " it has to be saved in the PDF reader instead");
            }
            return filled.map(form -> new Weighing(file, known.questionnaire()).form(form.origin(), form.found()));
        } catch (RefusedPdf refused) {
            throw new UnreadableForm(String.valueOf(refused.getMessage()));
        }
    }
}
