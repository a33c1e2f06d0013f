package dev.levelpress.output.pdf.tag;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.newtable.TableSectionBox;
import org.xhtmlrenderer.render.Box;

/** Tells what is drawn on each page anew: margin boxes, and from their second page on table headers and fixed boxes. */
final class Repetitions {

    private final Map<Box, Integer> firstPages = new IdentityHashMap<>();
    private int page;

    void startPage() {
        page++;
    }

    boolean repeated(@Nullable Box box) {
        for (Box each = box; each != null; each = each.getParent()) {
            if (each.isContainedInMarginBox() || repeats(each) && firstPages.computeIfAbsent(each, b -> page) != page) {
                return true;
            }
        }
        return false;
    }

    private static boolean repeats(Box box) {
        return box instanceof TableSectionBox section && (section.isHeader() || section.isFooter())
                || box.getStyle() != null && box.getStyle().isFixed();
    }
}
