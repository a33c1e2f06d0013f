package dev.levelpress.output.pdf.font;

import java.util.Optional;
import org.openpdf.text.pdf.BaseFont;

/**
 * A stretch of text in one face.
 *
 * @param shown what is drawn
 * @param actual what it says, where that differs from what text extraction would read off the glyphs
 */
public record Run(Typeface typeface, Face face, String shown, Optional<String> actual) {

    public BaseFont font() {
        return face.font();
    }

    /** In thousandths of the font size. */
    public int width() {
        GlyphWidths glyphs = face.glyphs();
        int width = 0;
        for (int i = 0; i < shown.length(); ) {
            int codePoint = shown.codePointAt(i);
            width += Math.max(0, glyphs.width(codePoint));
            i += Character.charCount(codePoint);
        }
        return width;
    }

    public boolean drawnBold() {
        return typeface.drawnBold(face);
    }

    public boolean drawnItalic() {
        return typeface.drawnItalic(face);
    }
}
