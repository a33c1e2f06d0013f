package dev.levelpress.output.docx;

import dev.levelpress.template.word.WordPart;
import java.util.List;

/** Packages parts as a .docx file. Safe for use by several threads. */
public final class DocxOutput {

    /** The bytes depend on the parts alone. */
    public byte[] write(List<WordPart> parts) {
        throw new UnsupportedOperationException();
    }
}
