package dev.levelpress.output.pdf.form;

import dev.levelpress.output.pdf.font.PrintFont;
import java.awt.Point;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextReplacedElement;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.RenderingContext;

/** The room a field takes on the page, in dots, and the font it is filled in with. */
public final class FieldBox implements ITextReplacedElement {

    private final int width;
    private final int height;
    private final PrintFont font;
    private Point location = new Point();

    FieldBox(int width, int height, PrintFont font) {
        this.width = width;
        this.height = height;
        this.font = font;
    }

    public PrintFont font() {
        return font;
    }

    @Override
    public int getIntrinsicWidth() {
        return width;
    }

    @Override
    public int getIntrinsicHeight() {
        return height;
    }

    @Override
    public Point getLocation() {
        return location;
    }

    @Override
    public void setLocation(int x, int y) {
        location = new Point(x, y);
    }

    @Override
    public void paint(RenderingContext c, ITextOutputDevice device, BlockBox box) {
        // A field is drawn by its own appearance, which the viewer lays over the page.
    }

    @Override
    public void detach(LayoutContext c) {}

    @Override
    public boolean isRequiresInteractivePaint() {
        return false;
    }

    @Override
    public boolean hasBaseline() {
        return false;
    }

    @Override
    public int getBaseline() {
        return 0;
    }
}
