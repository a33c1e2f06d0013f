package dev.levelpress.output.pdf.tag;

import dev.levelpress.output.pdf.font.Tails;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.style.CalculatedStyle.Edge;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;

/** Makes links live: to the web, by mail, and to elements of the same document. */
final class Links {

    private final PdfWriter writer;
    private final StructureTree tree;
    private final SharedContext context;
    private final Layer pages;
    private final float dotsPerPoint;

    Links(PdfWriter writer, StructureTree tree, SharedContext context, Layer pages, float dotsPerPoint) {
        this.writer = writer;
        this.tree = tree;
        this.context = context;
        this.pages = pages;
        this.dotsPerPoint = dotsPerPoint;
    }

    /** Lays the link of the element over an area of the current page. */
    void add(RenderingContext c, Element element, Rectangle area) {
        action(c, element.getAttribute("href")).ifPresent(action -> annotate(element, area, action));
    }

    private Optional<PdfAction> action(RenderingContext c, String target) {
        if (target.startsWith("#")) {
            return Optional.ofNullable(context.getBoxById(target.substring(1)))
                    .map(box -> destination(c, box))
                    .map(Links::go);
        }
        return Optional.of(new PdfAction(target));
    }

    private @Nullable PdfDestination destination(RenderingContext c, Box box) {
        PageBox page = pages.getPage(c, box.getAbsY());
        if (page == null) {
            return null;
        }
        int fromTop = page.getMarginBorderPadding(c, Edge.TOP) + box.getAbsY() - page.getTop();
        PdfDestination destination =
                new PdfDestination(PdfDestination.XYZ, 0, (page.getHeight(c) - fromTop) / dotsPerPoint, 0);
        destination.addPage(writer.getPageReference(page.getPageNo() + 1));
        return destination;
    }

    private static PdfAction go(PdfDestination destination) {
        PdfAction action = new PdfAction();
        action.put(PdfName.S, PdfName.GOTO);
        action.put(PdfName.D, destination);
        return action;
    }

    private void annotate(Element element, Rectangle area, PdfAction action) {
        PdfAnnotation annotation =
                new PdfAnnotation(writer, area.getLeft(), area.getBottom(), area.getRight(), area.getTop(), action);
        annotation.put(PdfName.SUBTYPE, PdfName.LINK);
        annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        annotation.setBorder(new PdfBorderArray(0, 0, 0));
        annotation.put(
                PdfName.CONTENTS,
                StructureTree.text(Tails.withoutMarks(element.getTextContent().strip())));
        tree.annotate(element, annotation);
    }
}
