package dev.levelpress.output.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.PDFCreationListener;

/**
 * Sets what PDF/UA-1 and PDF/A want of a document as a whole: tags, metadata, language, colour space, attached data. A
 * document is PDF/A-2a, with data PDF/A-3a. A form is not PDF/A: what people will type is not in embedded fonts.
 */
final class Conformance implements PDFCreationListener {

    private final Metadata metadata;
    private final boolean form;
    private final Optional<Attachment> data;

    Conformance(Metadata metadata, boolean form, Optional<Attachment> data) {
        this.metadata = metadata;
        this.form = form;
        this.data = data;
    }

    @Override
    public void preOpen(ITextRenderer renderer) {
        PdfWriter writer = Objects.requireNonNull(renderer.getWriter());
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setTagged();
        writer.setTabs(PdfName.S);
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(metadata.language()));
        information(writer.getInfo());
        writer.setXmpMetadata(Xmp.of(metadata, part()));
    }

    private int part() {
        if (form) {
            return 0;
        }
        return data.isPresent() ? 3 : 2;
    }

    @Override
    public void preWrite(ITextRenderer renderer, int pages) {
        PdfWriter writer = Objects.requireNonNull(renderer.getWriter());
        try {
            writer.setOutputIntents(
                    "sRGB IEC61966-2.1", "PDFA/1", "http://www.color.org", "sRGB IEC61966-2.1", SrgbProfile.bytes());
            if (data.isPresent()) {
                attach(writer, data.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void onClose(ITextRenderer renderer) {}

    /** As data of the document as a whole (ISO 19005-3, 6.8; PDF/UA-1, 7.11). */
    private void attach(PdfWriter writer, Attachment file) throws IOException {
        PdfDictionary parameters = new PdfDictionary();
        metadata.date().ifPresent(day -> parameters.put(PdfName.MODDATE, new PdfString(date(day))));
        PdfFileSpecification specification = PdfFileSpecification.fileEmbedded(
                writer, "", file.name(), file.content(), true, file.type(), parameters);
        specification.put(new PdfName("AFRelationship"), new PdfName("Data"));
        writer.addFileAttachment(file.description(), specification);
        writer.getExtraCatalog().put(new PdfName("AF"), new PdfArray(specification.getReference()));
    }

    private static String date(LocalDate day) {
        return "D:" + day.toString().replace("-", "") + "000000Z";
    }

    private void information(PdfDictionary information) {
        put(information, PdfName.TITLE, metadata.title());
        put(information, PdfName.AUTHOR, metadata.author());
        put(information, PdfName.SUBJECT, metadata.subject());
        put(information, PdfName.PRODUCER, Metadata.PRODUCER);
        put(information, PdfName.CREATOR, Metadata.PRODUCER);
        // OpenPDF has put the time of day here, which would make equal documents differ.
        information.remove(PdfName.CREATIONDATE);
        metadata.date().ifPresent(day -> {
            put(information, PdfName.CREATIONDATE, date(day));
            put(information, PdfName.MODDATE, date(day));
        });
    }

    private static void put(PdfDictionary information, PdfName name, String value) {
        if (!value.isEmpty()) {
            information.put(name, new PdfString(value, PdfObject.TEXT_UNICODE));
        }
    }
}
