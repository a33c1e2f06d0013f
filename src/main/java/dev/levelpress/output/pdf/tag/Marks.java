package dev.levelpress.output.pdf.tag;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Opens and closes the marks around what is drawn on a page: content of a node, or an artifact. */
final class Marks {

    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final PdfName PAGINATION = new PdfName("Pagination");

    private final StructureTree tree;
    private final PdfContentByte page;
    private @Nullable Object open;

    Marks(StructureTree tree, PdfContentByte page) {
        this.tree = tree;
        this.page = page;
    }

    /** Lines, fills and other decoration. */
    void artifact() {
        if (open != ARTIFACT) {
            close();
            page.beginMarkedContentSequence(ARTIFACT);
            open = ARTIFACT;
        }
    }

    /** For drawing inside what is open, such as a figure. */
    void artifactUnlessOpen() {
        if (open == null) {
            artifact();
        }
    }

    /** What repeats on each page: running headers and footers, repeated table headers. */
    void pagination() {
        if (open != PAGINATION) {
            close();
            PdfDictionary type = new PdfDictionary();
            type.put(PdfName.TYPE, PAGINATION);
            page.beginMarkedContentSequence(ARTIFACT, type, true);
            open = PAGINATION;
        }
    }

    void content(Node node) {
        if (open != node) {
            content(tree.holding(node), tree.order(node), new PdfDictionary());
            open = node;
        }
    }

    /** Content that does not look like what it says, such as a replacement character. */
    void content(Node node, String actual) {
        PdfDictionary properties = new PdfDictionary();
        // Some readers look at the mark, others at the element.
        properties.put(StructureTree.ACTUAL_TEXT, StructureTree.text(actual));
        content(tree.span(node, actual), 0, properties);
    }

    /** The number of a list item. */
    void label(Element item) {
        content(tree.label(item), 0, new PdfDictionary());
    }

    private void content(Structure structure, int order, PdfDictionary properties) {
        close();
        // OpenPDF puts the number of the sequence into the element's children.
        structure.element().remove(PdfName.K);
        page.beginMarkedContentSequence(structure.element(), properties);
        PdfDictionary reference = new PdfDictionary(PdfName.MCR);
        reference.put(PdfName.PG, tree.writer().getCurrentPage());
        reference.put(PdfName.MCID, properties.get(PdfName.MCID));
        structure.add(reference, order);
        open = structure;
    }

    void close() {
        if (open != null) {
            page.endMarkedContentSequence();
            open = null;
        }
    }
}
