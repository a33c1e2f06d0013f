package dev.levelpress.output.pdf.font;

import java.awt.Rectangle;
import org.xhtmlrenderer.extend.FSGlyphVector;
import org.xhtmlrenderer.extend.TextRenderer;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.render.FSFontMetrics;
import org.xhtmlrenderer.render.JustificationInfo;

/** Measures text for the layout, from tables instead of from the font. */
public final class TextWidths implements TextRenderer<ITextOutputDevice, ITextFontContext, ITextFSFont> {

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
        return ((PrintFont) font).width(text);
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
