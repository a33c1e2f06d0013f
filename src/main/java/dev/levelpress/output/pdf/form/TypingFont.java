package dev.levelpress.output.pdf.form;

import dev.levelpress.output.pdf.font.Face;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfAcroForm;
import org.openpdf.text.pdf.PdfAppearance;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The font that what people type is shown in. Viewers want one of a byte a character; it is embedded with the letters of
 * Western Europe, and for others they use fonts of their own.
 */
final class TypingFont {

    private static final BaseFont FONT = font();

    private TypingFont() {}

    /** Puts the font among the resources of the form, under the name that {@link #appearance} uses. */
    static void embed(PdfWriter writer, PdfAcroForm form) {
        PdfAppearance using = PdfAppearance.createAppearance(writer, 1, 1);
        using.setFontAndSize(FONT, 1);
        form.addFieldTemplates(Map.of(using, FONT));
    }

    /** A field's default appearance (ISO 32000-1, 12.7.3.3). */
    static String appearance(float size) {
        return "/" + FONT.getPostscriptFontName() + " " + size + " Tf 0.06 0.09 0.13 rg";
    }

    private static BaseFont font() {
        try {
            BaseFont font = BaseFont.createFont(
                    "typing.ttf", BaseFont.CP1252, BaseFont.EMBEDDED, false, Face.REGULAR.bytes(), null);
            font.setSubset(false);
            // Without a range the whole file would be embedded.
            font.addSubsetRange(new int[] {' ', '~'});
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
