package dev.levelpress.output.pdf.font;

import java.awt.Rectangle;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.extend.FSGlyphVector;
import org.xhtmlrenderer.extend.TextRenderer;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.render.FSFontMetrics;
import org.xhtmlrenderer.render.JustificationInfo;

/**
 * Measures text for the layout, from tables instead of from the font. A text whose mark stands twice at its end is measured
 * with its tail.
 */
public final class TextWidths implements TextRenderer<ITextOutputDevice, ITextFontContext, ITextFSFont> {

    private final Tails tails;
    private Tails.@Nullable Widths tailWidths;
    private @Nullable SharedContext styles;

    public TextWidths(Tails tails) {
        this.tails = tails;
    }

    /** Says where the fonts of the tails are found: in the styles of the layout that this measures for. */
    public void use(SharedContext styles) {
        this.styles = styles;
    }

    @Override
    public void setup(ITextFontContext context) {}

    @Override
    public void drawString(ITextOutputDevice device, String text, float x, float y) {
        device.drawString(text, x, y, null);
    }

    @Override
    public void drawString(ITextOutputDevice device, String text, float x, float y, JustificationInfo justification) {
        device.drawString(text, x, y, justification);
    }

    @Override
    public FSFontMetrics getFSFontMetrics(ITextFontContext context, ITextFSFont font, String text) {
        return ((PrintFont) font).metrics();
    }

    @Override
    public int getWidth(ITextFontContext context, ITextFSFont font, String text) {
        int width = ((PrintFont) font).width(Tails.unmarked(text));
        return Tails.twiceMarked(text) ? width + tailWidths(context).of(Tails.markOf(text)) : width;
    }

    private Tails.Widths tailWidths(ITextFontContext context) {
        if (tailWidths == null) {
            tailWidths = new Tails.Widths(tails, Objects.requireNonNull(styles), context);
        }
        return tailWidths;
    }

    @Override
    public void setFontScale(float scale) {}

    @Override
    public float getFontScale() {
        return 1;
    }

    @Override
    public void setSmoothingThreshold(float size) {}

    @Override
    public Rectangle getGlyphBounds(
            ITextOutputDevice device, ITextFSFont font, FSGlyphVector glyphs, int index, float x, float y) {
        throw new UnsupportedOperationException();
    }

    @Override
    public float[] getGlyphPositions(ITextOutputDevice device, ITextFSFont font, FSGlyphVector glyphs) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FSGlyphVector getGlyphVector(ITextOutputDevice device, ITextFSFont font, String text) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void drawGlyphVector(ITextOutputDevice device, FSGlyphVector glyphs, float x, float y) {
        throw new UnsupportedOperationException();
    }
}
