package dev.levelpress.output.pdf;

import dev.levelpress.output.pdf.font.SubsetNames;
import dev.levelpress.template.Xhtml;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.xhtmlrenderer.util.XRLog;

/** Writes pages as PDF. Safe for use by several threads. */
public final class PdfOutput {

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final Stylesheets stylesheets = new Stylesheets();

    /**
     * The page as tagged PDF: PDF/UA-1 and, unless it is a form, PDF/A-2a. The bytes depend on the page alone.
     *
     * @throws UnprintablePage when the page is not well-formed, nested too deeply or too large
     */
    public byte[] write(Xhtml page) {
        return write(page, Optional.empty());
    }

    /**
     * The page as tagged PDF with the data it shows attached: PDF/UA-1 and PDF/A-3a.
     *
     * @throws UnprintablePage when the page is not well-formed, nested too deeply or too large
     */
    public byte[] write(Xhtml page, Attachment data) {
        return write(page, Optional.of(data));
    }

    private byte[] write(Xhtml page, Optional<Attachment> data) {
        long digest = DocumentId.digest(page.text().getBytes(StandardCharsets.UTF_8));
        try {
            byte[] pdf = SubsetNames.seeded(
                    digest, () -> new Layout(PageDom.parse(page.text()), stylesheets.of(page.css())).pdf(data));
            return DocumentId.put(pdf);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
