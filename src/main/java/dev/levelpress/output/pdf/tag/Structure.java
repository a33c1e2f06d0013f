package dev.levelpress.output.pdf.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfStructureElement;

/**
 * One structure element and what it holds: other elements, marked content and annotations, in the order of the DOM.
 *
 * <p>Flying Saucer draws nested inlines after the text around them, so the order of drawing is not that of reading; and
 * OpenPDF takes no mixed children, so they are kept here and written at the end.
 */
final class Structure {

    private record Kid(int order, PdfObject object) {}

    private final PdfStructureElement element;
    private final PdfName role;
    private final List<Kid> kids = new ArrayList<>(4);

    Structure(PdfStructureElement element, PdfName role) {
        this.element = element;
        this.role = role;
    }

    /** A new element inside this one. */
    Structure child(PdfName role, int order) {
        // OpenPDF's constructor wants the parent's children to be elements only.
        element.remove(PdfName.K);
        PdfStructureElement child = new PdfStructureElement(element, role);
        element.remove(PdfName.K);
        kids.add(new Kid(order, child));
        return new Structure(child, role);
    }

    PdfStructureElement element() {
        return element;
    }

    PdfName role() {
        return role;
    }

    void attribute(PdfName name, PdfObject value) {
        element.put(name, value);
    }

    /** @param order of the DOM node in the document */
    void add(PdfObject content, int order) {
        kids.add(new Kid(order, content));
    }

    /** Where on its page a figure is, which PDF/UA wants to be told, in points. */
    void bounds(Rectangle area) {
        PdfDictionary layout = owned("Layout");
        layout.put(PdfName.BBOX, new PdfRectangle(area.getLeft(), area.getBottom(), area.getRight(), area.getTop()));
        layout.put(new PdfName("Placement"), new PdfName("Inline"));
    }

    void write() {
        element.remove(PdfName.K);
        kids.sort(Comparator.comparingInt(Kid::order));
        PdfArray array = new PdfArray();
        kids.forEach(kid -> array.add(kid.object()));
        if (!array.isEmpty()) {
            element.put(PdfName.K, array);
        }
    }

    /** Attributes of a table cell or list (ISO 32000-1, 14.8.5). */
    PdfDictionary owned(String owner) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, new PdfName(owner));
        element.put(PdfName.A, attributes);
        return attributes;
    }
}
