package dev.levelpress.output.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.newtable.TableBox;
import org.xhtmlrenderer.newtable.TableRowBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;

/**
 * Looks over a laid-out page for what only shows then: tables wider than the paper, words wider than their column, and
 * rows so tall that keeping them whole would leave half a page empty. All are allowed to break, and the page is to be
 * laid out again.
 */
final class SecondLook {

    /** Of the page's height: the tallest row worth an empty space of its height. */
    private static final double TALLEST_WHOLE_ROW = 0.4;

    /** Of the page's width: a table within a cell that may be what makes the outer one overflow. */
    private static final double WIDE_INNER_TABLE = 0.5;

    /** In dots, of which there are more than 20 in a point. */
    private static final int ROUNDING = 10;

    private final int pageWidth;
    private final int pageHeight;
    private boolean changed;

    private SecondLook(int pageWidth, int pageHeight) {
        this.pageWidth = pageWidth;
        this.pageHeight = pageHeight;
    }

    /**
     * Whether elements of the page were changed.
     *
     * @param pageHeight of the content, in dots
     */
    static boolean changes(Box root, int pageHeight) {
        SecondLook look = new SecondLook(root.getContentWidth(), pageHeight);
        look.at(root);
        return look.changed;
    }

    private void at(Box box) {
        if (box instanceof TableBox table && overflows(table, table.getContainingBlock())) {
            narrow(table);
        }
        if (box instanceof TableRowBox row && row.getHeight() > pageHeight * TALLEST_WHOLE_ROW && keptWhole(row)) {
            change(row, "page-break-inside:auto");
        }
        for (int i = 0; i < box.getChildCount(); i++) {
            if (box.getChild(i) instanceof LineBox line && overflows(line, box)) {
                change(ofElement(box), "word-wrap:break-word");
            }
            at(box.getChild(i));
        }
    }

    /** Lets words of the table break, or better those of the wide tables in its cells that made it so wide. */
    private void narrow(TableBox table) {
        List<TableBox> inner = new ArrayList<>();
        wideTables(table, inner);
        if (inner.isEmpty()) {
            change(table, "word-wrap:break-word");
        } else {
            inner.forEach(each -> change(each, "word-wrap:break-word"));
        }
    }

    private void wideTables(Box box, List<TableBox> wide) {
        for (int i = 0; i < box.getChildCount(); i++) {
            Box child = box.getChild(i);
            if (child instanceof TableBox table && table.getMinWidth() > pageWidth * WIDE_INNER_TABLE) {
                wide.add(table);
            }
            wideTables(child, wide);
        }
    }

    private static boolean overflows(Box box, @Nullable Box around) {
        return around != null && box.getWidth() > around.getContentWidth();
    }

    private static boolean overflows(LineBox line, Box around) {
        return line.getContentWidth() > around.getContentWidth() + ROUNDING;
    }

    /** The box of the element that this one is in, if not one itself. */
    private static Box ofElement(Box box) {
        Box parent = box.getParent();
        return box.getElement() != null || parent == null ? box : ofElement(parent);
    }

    private static boolean keptWhole(Box box) {
        return box.getStyle() != null && box.getStyle().isIdent(CSSName.PAGE_BREAK_INSIDE, IdentValue.AVOID);
    }

    private void change(Box box, String style) {
        Element element = box.getElement();
        if (element != null && !element.getAttribute("style").contains(style)) {
            element.setAttribute("style", element.getAttribute("style") + ";" + style);
            changed = true;
        }
    }
}
