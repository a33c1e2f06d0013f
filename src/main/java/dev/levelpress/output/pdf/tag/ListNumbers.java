package dev.levelpress.output.pdf.tag;

import java.awt.Point;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.MarkerData;

/** Finds the list item whose number is drawn at a place: Flying Saucer tells the place alone. */
final class ListNumbers {

    private final Map<Point, Element> items = new HashMap<>();

    ListNumbers(Box root) {
        visit(root);
    }

    /** @param x in dots of the whole document, as Flying Saucer draws */
    Optional<Element> item(float x, float y) {
        return Optional.ofNullable(items.get(new Point((int) x, (int) y)));
    }

    private void visit(Box box) {
        if (box instanceof BlockBox block && block.getMarkerData() != null && block.getElement() != null) {
            note(block, block.getMarkerData(), block.getElement());
        }
        for (int i = 0; i < box.getChildCount(); i++) {
            visit(box.getChild(i));
        }
    }

    /** The place is worked out as {@code ListItemPainter} does it. */
    private void note(BlockBox box, MarkerData marker, Element item) {
        if (marker.getTextMarker() == null || marker.getReferenceLine() == null) {
            return;
        }
        int x = marker.getReferenceLine().getAbsX() - marker.getTextMarker().getLayoutWidth();
        int y = marker.getReferenceLine().getAbsY() + marker.getStructMetrics().getBaseline();
        items.put(new Point(x, y), item);
    }
}
