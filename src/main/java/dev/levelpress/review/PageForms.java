package dev.levelpress.review;

import dev.levelpress.review.page.FilledPage;
import dev.levelpress.review.page.SavedPage;
import java.util.Locale;
import java.util.Optional;

/** Reads forms that were filled in in a browser and saved as a page. */
final class PageForms implements FormReader {

    private static final int LARGEST = 8 << 20;

    private final KnownForms known;

    PageForms(KnownForms known) {
        this.known = known;
    }

    @Override
    public Optional<FilledForm> read(String file, byte[] content) throws UnreadableForm {
        boolean page = file.toLowerCase(Locale.ROOT).matches(".*\\.(html?|xhtml|mht|mhtml)");
        if (!page) {
            return Optional.empty();
        }
        if (content.length > LARGEST) {
            throw new UnreadableForm("is larger than " + (LARGEST >> 20) + " MB");
        }
        return FilledPage.of(SavedPage.text(content))
                .map(form -> new Weighing(file, known.questionnaire()).form(form.origin(), form.found()));
    }
}
