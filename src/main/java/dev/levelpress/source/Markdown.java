package dev.levelpress.source;

import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import dev.levelpress.problem.ProblemReport;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Markdown to one tree of HTML elements, each of which knows its line.
 *
 * <p>Markdown and raw HTML mix freely in real pages ({@code <br>} and {@code <ul>} in cells, tables inside
 * {@code <details>}); commonmark writes all of it as HTML and jsoup reads that as a browser would, so that there is one
 * tree to understand instead of two. Pages without any raw HTML take a {@linkplain MarkdownElements shorter way} to it.
 */
final class Markdown {

    /** Where commonmark writes the line an element comes from. */
    private static final String LINE = "data-levelpress-line";

    private static final int MAX_OPEN_BLOCKS = 24;
    private static final int MAX_INLINE_NESTING = 24;
    private static final int MAX_ELEMENTS_DEEP = 100;
    private static final int MAX_COLUMNS = 200;
    private static final Pattern TABLE_RULE = Pattern.compile("[|:\\- \\t]+");

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), StrikethroughExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(MAX_OPEN_BLOCKS)
            .maxInlineNesting(MAX_INLINE_NESTING)
            .build();

    private final String path;
    private final int linesBefore;
    private final ProblemReport problems;
    private final StringBuilder html = new StringBuilder();
    /** Lines of the HTML at which raw HTML starts, and how many lines its source is further down. */
    private final NavigableMap<Integer, Integer> raw = new TreeMap<>();

    private int htmlLine = 1;

    private Markdown(String path, int linesBefore, ProblemReport problems) {
        this.path = path;
        this.linesBefore = linesBefore;
        this.problems = problems;
    }

    /**
     * The body element of a page, with lines to ask for.
     *
     * @param linesBefore lines of the file before the Markdown
     */
    static Tree read(String path, String markdown, int linesBefore, ProblemReport problems) {
        return new Markdown(path, linesBefore, problems).read(markdown);
    }

    /** @param raw see {@link Markdown#raw}; a missing value is a place where raw HTML ends */
    record Tree(Element body, NavigableMap<Integer, Integer> raw) {

        /** 1-based; the given one where the element does not know. */
        int line(Element element, int otherwise) {
            String written = element.attr(LINE);
            if (!written.isEmpty() && written.length() < 8 && written.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return Math.max(1, Integer.parseInt(written));
            }
            if (raw.isEmpty() || !element.sourceRange().isTracked()) {
                return otherwise;
            }
            int line = element.sourceRange().start().lineNumber();
            return Optional.ofNullable(raw.floorEntry(line))
                    .filter(start -> start.getValue() != OUTSIDE)
                    .map(start -> Math.max(1, line + start.getValue()))
                    .orElse(otherwise);
        }
    }

    private static final int OUTSIDE = Integer.MIN_VALUE;

    private Tree read(String markdown) {
        Node document = PARSER.parse(withoutHugeTables(markdown));
        if (markdown.indexOf('<') < 0) {
            return new Tree(
                    MarkdownElements.body(document, LINE, node -> line(node).orElse(0)), raw);
        }
        return throughHtml(document);
    }

    private Tree throughHtml(Node document) {
        document.accept(new Removal());
        renderer().render(document, new CountingLines());
        org.jsoup.parser.Parser parser = org.jsoup.parser.Parser.htmlParser()
                .setMaxDepth(MAX_ELEMENTS_DEEP)
                .setTrackPosition(!raw.isEmpty());
        return new Tree(Jsoup.parse(html.toString(), "", parser).body(), raw);
    }

    /** A table as wide as it is long would be as many cells as the square of the page: its rule is taken out. */
    private String withoutHugeTables(String markdown) {
        if (bars(markdown) <= MAX_COLUMNS) {
            return markdown;
        }
        String[] lines = markdown.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            if (line.length() > MAX_COLUMNS
                    && TABLE_RULE.matcher(line).matches()
                    && line.chars().filter(c -> c == '|').count() > MAX_COLUMNS) {
                problems.add(new Problem.ClampedTable(
                        new Location(path, linesBefore + i + 1),
                        "the table has more than " + MAX_COLUMNS + " columns and is read as text"));
                lines[i] = "";
            }
        }
        return String.join("\n", lines);
    }

    private static int bars(String markdown) {
        int bars = 0;
        for (int at = markdown.indexOf('|'); at >= 0; at = markdown.indexOf('|', at + 1)) {
            bars++;
        }
        return bars;
    }

    private HtmlRenderer renderer() {
        return HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .attributeProviderFactory(context -> (node, tag, attributes) ->
                        line(node).ifPresent(line -> attributes.put(LINE, String.valueOf(line))))
                .nodeRendererFactory(RawRenderer::new)
                .build();
    }

    private Optional<Integer> line(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty()
                ? Optional.empty()
                : Optional.of(linesBefore + spans.getFirst().getLineIndex() + 1);
    }

    private void removed(Node node, String what) {
        problems.add(new Problem.RemovedMarkup(new Location(path, line(node).orElse(0)), what));
    }

    /** Takes scripts and the like inside paragraphs out together with what stands between their tags. */
    private final class Removal extends AbstractVisitor {
        @Override
        public void visit(HtmlInline tag) {
            String name = RawHtml.removedWithContent(tag.getLiteral());
            if (name.isEmpty()) {
                return;
            }
            Node end = tag.getNext();
            while (end != null && !(end instanceof HtmlInline other && RawHtml.isEndOf(name, other.getLiteral()))) {
                end = end.getNext();
            }
            while (end != null && tag.getNext() != null && tag.getNext() != end) {
                tag.getNext().unlink();
            }
        }
    }

    private final class RawRenderer implements NodeRenderer {

        private final HtmlNodeRendererContext context;

        RawRenderer(HtmlNodeRendererContext context) {
            this.context = context;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(HtmlBlock.class, HtmlInline.class);
        }

        @Override
        public void render(Node node) {
            switch (node) {
                case HtmlInline inline -> context.getWriter().raw(inlineTag(inline));
                case HtmlBlock block -> block(block);
                default -> throw new IllegalArgumentException(node.toString());
            }
        }

        private String inlineTag(HtmlInline inline) {
            String tag = inline.getLiteral();
            String name = RawHtml.removedWithContent(tag);
            // Its content is gone already (see Removal); without an end tag there was none to take out.
            return RawHtml.clean(name.isEmpty() ? tag : tag + "</" + name + ">", what -> removed(inline, what));
        }

        private void block(HtmlBlock block) {
            context.getWriter().line();
            int source = line(block).orElse(htmlLine);
            raw.put(htmlLine, source - htmlLine);
            context.getWriter().raw(RawHtml.clean(block.getLiteral(), what -> removed(block, what)));
            context.getWriter().raw("\n");
            raw.put(htmlLine, OUTSIDE);
        }
    }

    /** Collects the HTML and knows on which line of it the next character goes. */
    private final class CountingLines implements Appendable {
        @Override
        public Appendable append(CharSequence text) {
            return append(text, 0, text.length());
        }

        @Override
        public Appendable append(CharSequence text, int start, int end) {
            html.append(text, start, end);
            for (int i = start; i < end; i++) {
                htmlLine += text.charAt(i) == '\n' ? 1 : 0;
            }
            return this;
        }

        @Override
        public Appendable append(char c) {
            html.append(c);
            htmlLine += c == '\n' ? 1 : 0;
            return this;
        }
    }
}
