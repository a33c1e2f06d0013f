package dev.levelpress.output.html;

import dev.levelpress.template.Xhtml;

/** Writes pages as HTML5 with their style inside. */
public final class HtmlOutput {

    public byte[] write(Xhtml page) {
        throw new UnsupportedOperationException();
    }
}
