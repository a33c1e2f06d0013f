package dev.levelpress.output.pdf;

import dev.levelpress.template.Xhtml;

/** Writes pages as PDF. Safe for use by several threads. */
public final class PdfOutput {

    /** The bytes depend on the page alone. */
    public byte[] write(Xhtml page) {
        throw new UnsupportedOperationException();
    }
}
