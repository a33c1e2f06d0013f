package dev.levelpress.output.pdf;

import dev.levelpress.output.pdf.font.EastAsian;
import dev.levelpress.output.pdf.font.LineBreaks;
import dev.levelpress.output.pdf.font.PrintFonts;
import dev.levelpress.output.pdf.font.Tails;
import dev.levelpress.output.pdf.font.TextWidths;
import dev.levelpress.output.pdf.form.Field;
import dev.levelpress.output.pdf.form.FieldBoxes;
import dev.levelpress.output.pdf.tag.TagDevice;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.w3c.dom.Document;
import org.xhtmlrenderer.css.sheet.Stylesheet;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.simple.extend.XhtmlNamespaceHandler;

/** One document on its way through Flying Saucer. */
final class Layout {

    private static final float DOTS_PER_POINT = ITextRenderer.DEFAULT_DOTS_PER_POINT;
    private static final int DOTS_PER_PIXEL = ITextRenderer.DEFAULT_DOTS_PER_PIXEL;
    private static final int COMPRESSION = 6;
    private static final int MOST_LOOKS = 4;

    private final Document dom;
    private final Metadata metadata;
    private final EastAsian eastAsian;
    private final List<Stylesheet> sheets;
    private final Tails tails;

    /** @throws UnprintablePage when the page is nested too deeply or too large */
    Layout(Document dom, List<Stylesheet> sheets) {
        this.dom = dom;
        this.sheets = sheets;
        this.metadata = Metadata.takenFrom(dom);
        this.eastAsian = Preparation.prepare(dom, metadata.language());
        this.tails = InlineFlow.marked(dom);
    }

    /** @param data to attach */
    byte[] pdf(Optional<Attachment> data) {
        ITextRenderer renderer = laidOut();
        for (int look = 1; look < MOST_LOOKS && changes(renderer); look++) {
            renderer = laidOut();
        }
        renderer.setListener(new Conformance(metadata, Field.areOn(dom), data));
        renderer.setCompression(COMPRESSION);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        renderer.createPDF(bytes);
        return bytes.toByteArray();
    }

    private ITextRenderer laidOut() {
        ITextRenderer renderer = renderer();
        renderer.setDocument(dom, null, new XhtmlNamespaceHandler());
        renderer.layout();
        return renderer;
    }

    private static boolean changes(ITextRenderer renderer) {
        Box root = Objects.requireNonNull(renderer.getRootBox());
        PageBox first = Objects.requireNonNull(root.getLayer()).getPages().getFirst();
        return SecondLook.changes(root, first.getBottom() - first.getTop());
    }

    private ITextRenderer renderer() {
        TagDevice device = new TagDevice(DOTS_PER_POINT);
        NothingFetched agent = new NothingFetched(device, DOTS_PER_PIXEL);
        TextWidths widths = new TextWidths(tails);
        ITextRenderer renderer = new ITextRenderer(
                DOTS_PER_POINT,
                DOTS_PER_PIXEL,
                device,
                agent,
                new PrintFonts(eastAsian),
                new FieldBoxes(device),
                widths);
        widths.use(renderer.getSharedContext());
        renderer.getSharedContext().setCss(new SharedStyles(agent, sheets));
        renderer.getSharedContext().setLineBreakingStrategy(new LineBreaks());
        return renderer;
    }
}
