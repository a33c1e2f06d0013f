package dev.levelpress.output.pdf.tag;

import java.util.Optional;
import org.w3c.dom.Node;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineText;

/** Where a text that Flying Saucer draws comes from. */
final class DrawnText {

    private DrawnText() {}

    /** Its text node; for generated content, which has none in the document, the element it is generated for. */
    static Optional<Node> node(InlineText text) {
        Node node = text.getTextNode();
        if (node != null && node.getParentNode() != null) {
            return Optional.of(node);
        }
        Box owner = text.getParent();
        while (owner != null && owner.getElement() == null) {
            owner = owner.getParent();
        }
        return owner == null ? Optional.empty() : Optional.ofNullable(owner.getElement());
    }

    /** The line with the space at its end, which is not seen, but words read aloud need it (ISO 32000-1, 14.8.2.5). */
    static String spoken(InlineText text, String line) {
        boolean trimmed =
                text.getTextExportText().endsWith(" ") && !text.getSubstring().endsWith(" ");
        return trimmed ? line + " " : line;
    }
}
