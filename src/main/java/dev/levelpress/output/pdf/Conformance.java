package dev.levelpress.output.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.PDFCreationListener;

/**
 * Sets what PDF/UA-1 and PDF/A-2a want of a document as a whole: tags, metadata, language, colour space. A form is not
 * PDF/A: what people will type is not in embedded fonts.
 */
final class Conformance implements PDFCreationListener {

    private final Metadata metadata;
    private final boolean form;

    Conformance(Metadata metadata, boolean form) {
        this.metadata = metadata;
        this.form = form;
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
        writer.setXmpMetadata(Xmp.of(metadata, !form));
    }

    @Override
    public void preWrite(ITextRenderer renderer, int pages) {
        PdfWriter writer = Objects.requireNonNull(renderer.getWriter());
        try {
            writer.setOutputIntents(
                    "sRGB IEC61966-2.1", "PDFA/1", "http://www.color.org", "sRGB IEC61966-2.1", SrgbProfile.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void onClose(ITextRenderer renderer) {}

    private void information(PdfDictionary information) {
        put(information, PdfName.TITLE, metadata.title());
        put(information, PdfName.AUTHOR, metadata.author());
        put(information, PdfName.SUBJECT, metadata.subject());
        put(information, PdfName.PRODUCER, Metadata.PRODUCER);
        put(information, PdfName.CREATOR, Metadata.PRODUCER);
        // OpenPDF has put the time of day here, which would make equal documents differ.
        information.remove(PdfName.CREATIONDATE);
        metadata.date().ifPresent(day -> {
            String date = "D:" + day.toString().replace("-", "") + "000000Z";
            put(information, PdfName.CREATIONDATE, date);
            put(information, PdfName.MODDATE, date);
        });
    }

    private static void put(PdfDictionary information, PdfName name, String value) {
        if (!value.isEmpty()) {
            information.put(name, new PdfString(value, PdfObject.TEXT_UNICODE));
        }
    }
}
