package dev.levelpress.output.pdf.form;

import dev.levelpress.output.pdf.font.PrintFont;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.extend.ReplacedElement;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextReplacedElementFactory;
import org.xhtmlrenderer.render.BlockBox;

/** Makes room for pictures and for the fields of forms; a field is as large as the style sheet says. */
public final class FieldBoxes extends ITextReplacedElementFactory {

    public FieldBoxes(ITextOutputDevice device) {
        super(device);
    }

    @Override
    public @Nullable ReplacedElement createReplacedElement(
            LayoutContext c, BlockBox box, UserAgentCallback agent, int width, int height) {
        Element element = box.getElement();
        if (element == null || !Field.is(element)) {
            return super.createReplacedElement(c, box, agent, width, height);
        }
        PrintFont font = (PrintFont) Objects.requireNonNull(box.getStyle()).getFSFont(c);
        int line = (int) (font.getSize2D() * 2);
        return new FieldBox(width > 0 ? width : line, height > 0 ? height : line, font);
    }
}
