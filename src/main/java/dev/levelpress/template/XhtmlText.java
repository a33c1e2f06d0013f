package dev.levelpress.template;

import dev.levelpress.framework.Block;
import dev.levelpress.framework.Inline;
import dev.levelpress.framework.RichText;
import java.util.List;

/** Writes rich text as XHTML. Only what it writes itself is markup; all text is escaped. */
final class XhtmlText {

    /** A grid of more columns gets equal ones, so that none runs off the page. */
    private static final int WIDE = 4;

    private final StringBuilder xhtml = new StringBuilder(256);

    private XhtmlText() {}

    static String of(RichText text) {
        XhtmlText writer = new XhtmlText();
        writer.blocks(text.blocks());
        return writer.xhtml.toString();
    }

    private void blocks(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            boolean introduces = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Block.Items;
            if (introduces && blocks.get(i) instanceof Block.Paragraph paragraph) {
                // Kept on the page of its list.
                element("p class=\"before-list\"", "p", paragraph.inlines());
            } else {
                block(blocks.get(i));
            }
        }
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> element("p", "p", paragraph.inlines());
            case Block.Heading heading -> element("p class=\"subheading\"", "p", heading.inlines());
            case Block.Items items -> items(items);
            case Block.Quote quote -> {
                xhtml.append("<blockquote>");
                blocks(quote.text().blocks());
                xhtml.append("</blockquote>");
            }
            case Block.Band band -> blocks(band.blocks());
            case Block.Preformatted preformatted -> code("pre", preformatted.text());
            case Block.Grid grid -> grid(grid);
        }
    }

    private void items(Block.Items items) {
        String tag = items.ordered() ? "ol" : "ul";
        xhtml.append('<').append(tag);
        if (items.first() > 1) {
            xhtml.append(" start=\"").append(items.first()).append('"');
        }
        xhtml.append('>');
        items.items().forEach(item -> cell("li", "li", item));
        xhtml.append("</").append(tag).append('>');
    }

    private void grid(Block.Grid grid) {
        boolean wide = grid.head().size() > WIDE;
        xhtml.append(wide ? "<table class=\"grid wide\">" : "<table class=\"grid\">");
        xhtml.append("<thead><tr>");
        grid.head().forEach(this::head);
        xhtml.append("</tr></thead><tbody>");
        for (List<RichText> row : grid.rows()) {
            xhtml.append("<tr>");
            row.forEach(cell -> cell("td", "td", cell));
            xhtml.append("</tr>");
        }
        xhtml.append("</tbody></table>");
    }

    /** The corner of a grid is often empty, and then heads nothing. */
    private void head(RichText cell) {
        if (cell.plain().isBlank()) {
            cell("td", "td", cell);
        } else {
            cell("th scope=\"col\"", "th", cell);
        }
    }

    /** A cell or list item; its first paragraph stands without an element of its own, so that it stays tight. */
    private void cell(String open, String close, RichText cell) {
        List<Block> blocks = cell.blocks();
        xhtml.append('<').append(open).append('>');
        if (!blocks.isEmpty() && blocks.getFirst() instanceof Block.Paragraph paragraph) {
            inlines(paragraph.inlines());
            blocks = blocks.subList(1, blocks.size());
        }
        blocks(blocks);
        xhtml.append("</").append(close).append('>');
    }

    private void inlines(List<Inline> inlines) {
        inlines.forEach(this::inline);
    }

    private void inline(Inline inline) {
        switch (inline) {
            case Inline.Text text -> text(text.text());
            case Inline.Strong strong -> element("strong", "strong", strong.inlines());
            case Inline.Emphasis emphasis -> element("em", "em", emphasis.inlines());
            case Inline.Strikethrough struck -> element("s", "s", struck.inlines());
            case Inline.Code code -> code("code", code.text());
            case Inline.Link link -> {
                xhtml.append("<a href=\"");
                text(link.target());
                xhtml.append("\">");
                inlines(link.inlines());
                xhtml.append("</a>");
            }
            case Inline.Break ignored -> xhtml.append("<br/>");
        }
    }

    private void element(String open, String close, List<Inline> inlines) {
        xhtml.append('<').append(open).append('>');
        inlines(inlines);
        xhtml.append("</").append(close).append('>');
    }

    private void code(String tag, String code) {
        xhtml.append('<').append(tag).append('>');
        text(code);
        xhtml.append("</").append(tag).append('>');
    }

    private void text(String text) {
        XmlText.escape(text, xhtml);
    }
}
