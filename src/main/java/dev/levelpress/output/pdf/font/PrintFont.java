package dev.levelpress.output.pdf.font;

import java.util.List;
import org.openpdf.text.pdf.BaseFont;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.pdf.FontDescription;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextFSFontMetrics;

/** A typeface at a size, as Flying Saucer sees a font. */
public final class PrintFont extends ITextFSFont {

    private static final float UNDERLINE = 0.05f;

    private final Typeface typeface;
    private final ITextFSFontMetrics metrics;

    /** @param size in Flying Saucer's dots */
    PrintFont(Typeface typeface, float size) {
        super(new FontDescription(typeface.own().font(), IdentValue.NORMAL, 400), size);
        this.typeface = typeface;
        BaseFont font = typeface.own().font();
        this.metrics = new ITextFSFontMetrics(
                font.getFontDescriptor(BaseFont.AWT_ASCENT, size),
                -font.getFontDescriptor(BaseFont.AWT_DESCENT, size),
                -font.getFontDescriptor(BaseFont.CAPHEIGHT, size) * 0.4f,
                UNDERLINE * size,
                2 * UNDERLINE * size,
                UNDERLINE * size);
    }

    public List<Run> runs(String text) {
        return Runs.of(typeface, text);
    }

    ITextFSFontMetrics metrics() {
        return metrics;
    }

    /** In whole dots, rounded up so that what is measured fits. */
    int width(String text) {
        float width = Runs.width(typeface, text) * 0.001f * getSize2D();
        int whole = (int) width;
        return width - whole < 0.01f ? whole : whole + 1;
    }
}
