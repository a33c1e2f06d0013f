package dev.levelpress.output.pdf.tag;

import dev.levelpress.output.pdf.font.PrintFont;
import dev.levelpress.output.pdf.font.Run;
import dev.levelpress.output.pdf.font.TextPainter;
import dev.levelpress.output.pdf.form.FieldBox;
import dev.levelpress.output.pdf.form.Form;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.css.parser.FSColor;
import org.xhtmlrenderer.css.parser.FSRGBColor;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.derived.FSLinearGradient;
import org.xhtmlrenderer.extend.FSImage;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.JustificationInfo;
import org.xhtmlrenderer.render.RenderingContext;

/**
 * Draws pages as tagged content: text belongs to the structure element of its DOM node, all else is artifact.
 *
 * <p>One for each document. Flying Saucer calls, in this order, {@code setRoot}, {@code start}, {@code setWriter}, the
 * pages, {@code finish}.
 */
public final class TagDevice extends ITextOutputDevice {

    private final Repetitions repetitions = new Repetitions();

    private @Nullable Box root;
    private @Nullable Document dom;
    private @Nullable StructureTree tree;
    private @Nullable Marks marks;
    private @Nullable Links links;
    private @Nullable Form form;
    private @Nullable ListNumbers numbers;

    private float pageHeight;
    private @Nullable PrintFont font;
    private Color colour = Color.BLACK;
    private @Nullable InlineText text;

    public TagDevice(float dotsPerPoint) {
        super(dotsPerPoint);
    }

    @Override
    public void setRoot(Box box) {
        super.setRoot(box);
        root = box;
    }

    @Override
    public void start(Document document) {
        super.start(document);
        dom = document;
    }

    @Override
    public void setWriter(PdfWriter writer) {
        super.setWriter(writer);
        StructureTree made = new StructureTree(writer, Objects.requireNonNull(dom));
        tree = made;
        form = new Form(writer);
        links = new Links(
                writer, made, getSharedContext(), Objects.requireNonNull(root().getLayer()), getDotsPerPoint());
    }

    @Override
    public void initializePage(PdfContentByte page, float height) {
        super.initializePage(page, height);
        pageHeight = height;
        marks = new Marks(Objects.requireNonNull(tree), page);
        repetitions.startPage();
    }

    @Override
    public void finishPage() {
        marks().close();
        super.finishPage();
    }

    @Override
    public void finish(RenderingContext c, Box box) {
        super.finish(c, box);
        Objects.requireNonNull(form).finish(Objects.requireNonNull(dom));
        tree().finish();
    }

    // ---- text

    @Override
    public void drawText(RenderingContext c, InlineText inline) {
        text = inline;
        super.drawText(c, inline);
        text = null;
    }

    @Override
    public void setFont(ITextFSFont next) {
        super.setFont(next);
        font = (PrintFont) next;
    }

    @Override
    public void setColor(FSColor next) {
        super.setColor(next);
        if (next instanceof FSRGBColor rgb) {
            colour = new Color(rgb.getRed(), rgb.getGreen(), rgb.getBlue(), (int) (rgb.getAlpha() * 255));
        }
    }

    @Override
    public void drawString(String string, float x, float y, @Nullable JustificationInfo justification) {
        if (string.isEmpty()) {
            return;
        }
        PrintFont drawn = Objects.requireNonNull(font);
        TextPainter painter = new TextPainter(
                getCurrentPage(), getDotsPerPoint(), drawn.getSize2D() / getDotsPerPoint(), colour, justification);
        Point2D at = getTransform().transform(new Point2D.Float(x, y), null);
        float left = (float) at.getX();
        for (Run run : drawn.runs(text == null ? string : DrawnText.spoken(text, string))) {
            Optional<Node> substituted = mark(run, x, y);
            painter.start(run, left, pageHeight - (float) at.getY());
            // Poppler wants these marks inside the text object.
            substituted.ifPresent(node -> marks().content(node, run.actual().orElseThrow()));
            painter.show(run);
            substituted.ifPresent(node -> marks().close());
            painter.end();
            left += painter.advance(run);
        }
    }

    /** The node whose text is substituted in this run, its mark still to be opened; empty when the mark is open. */
    private Optional<Node> mark(Run run, float x, float y) {
        if (text == null) {
            listNumber(x, y).ifPresentOrElse(marks()::label, marks()::artifact);
            return Optional.empty();
        }
        Box box = text.getParent();
        if (repetitions.repeated(box)) {
            marks().pagination();
            return Optional.empty();
        }
        Optional<Node> node = DrawnText.node(text);
        if (node.isPresent() && run.actual().isPresent()) {
            marks().close();
            return node;
        }
        node.ifPresentOrElse(marks()::content, marks()::artifact);
        return Optional.empty();
    }

    private Optional<Element> listNumber(float x, float y) {
        if (numbers == null) {
            numbers = new ListNumbers(root());
        }
        return numbers.item(x, y);
    }

    // ---- pictures and fields

    @Override
    public void paintReplacedElement(RenderingContext c, BlockBox box) {
        Element element = box.getElement();
        if (element != null && box.getReplacedElement() instanceof FieldBox field) {
            float size = field.font().getSize2D() / getDotsPerPoint();
            tree().annotate(element, Objects.requireNonNull(form).widget(element, area(c, box), field.font(), size));
            return;
        }
        if (repetitions.repeated(box)) {
            marks().pagination();
        } else if (element != null && Roles.of(element).isPresent()) {
            marks().content(element);
            tree().holding(element).bounds(area(c, box));
        } else {
            marks().artifact();
        }
        super.paintReplacedElement(c, box);
        marks().close();
    }

    // ---- links

    @Override
    public void paintBackground(RenderingContext c, Box box) {
        CalculatedStyle style = Objects.requireNonNull(box.getStyle());
        if (style.isVisible()) {
            java.awt.Rectangle edge = box.getPaintingBorderEdge(c);
            paintBackground(c, style, edge, edge, style.getBorder(c));
        }
        Element element = box.getElement();
        if (element != null && element.getTagName().equals("a") && element.hasAttribute("href")) {
            link(c, box, element);
        }
    }

    private void link(RenderingContext c, Box box, Element element) {
        Rectangle area = area(c, box);
        if (area.getWidth() > 0 && !repetitions.repeated(box)) {
            Objects.requireNonNull(links).add(c, element, area);
        }
    }

    private Rectangle area(RenderingContext c, Box box) {
        java.awt.Rectangle edge = box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), c);
        Point2D corner = getTransform().transform(new Point2D.Double(edge.x, edge.y + edge.height), null);
        float x = (float) corner.getX();
        float y = pageHeight - (float) corner.getY();
        return new Rectangle(x, y, x + getDeviceLength(edge.width), y + getDeviceLength(edge.height));
    }

    // ---- decoration

    @Override
    public void draw(Shape shape) {
        marks().artifact();
        super.draw(shape);
    }

    @Override
    public void fill(Shape shape) {
        marks().artifact();
        super.fill(shape);
    }

    @Override
    public void drawLinearGradient(FSLinearGradient gradient, int x, int y, int width, int height) {
        marks().artifact();
        super.drawLinearGradient(gradient, x, y, width, height);
    }

    @Override
    public void drawImage(FSImage image, int x, int y) {
        marks().artifactUnlessOpen();
        super.drawImage(image, x, y);
    }

    private Box root() {
        return Objects.requireNonNull(root);
    }

    private StructureTree tree() {
        return Objects.requireNonNull(tree);
    }

    private Marks marks() {
        return Objects.requireNonNull(marks);
    }
}
