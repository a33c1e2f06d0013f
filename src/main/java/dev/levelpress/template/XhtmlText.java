package dev.levelpress.template;

import dev.levelpress.framework.Block;
import dev.levelpress.framework.Inline;
import dev.levelpress.framework.RichText;
import java.util.List;

/** Writes rich text as XHTML. Only what it writes itself is markup; all text is escaped. */
final class XhtmlText {

    private final StringBuilder xhtml = new StringBuilder();

    private XhtmlText() {}

    static String of(RichText text) {
        XhtmlText writer = new XhtmlText();
        writer.blocks(text);
        return writer.xhtml.toString();
    }

    private void blocks(RichText text) {
        text.blocks().forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> element("p", paragraph.inlines());
            case Block.Heading heading -> {
                xhtml.append("<p class=\"subheading\">");
                inlines(heading.inlines());
                xhtml.append("</p>");
            }
            case Block.Items items -> items(items);
            case Block.Quote quote -> {
                xhtml.append("<blockquote>");
                blocks(quote.text());
                xhtml.append("</blockquote>");
            }
            case Block.Preformatted preformatted -> {
                xhtml.append("<pre>");
                text(preformatted.text());
                xhtml.append("</pre>");
            }
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
        for (RichText item : items.items()) {
            xhtml.append("<li>");
            item(item);
            xhtml.append("</li>");
        }
        xhtml.append("</").append(tag).append('>');
    }

    /** An item of one paragraph stands without it, so that lists stay tight. */
    private void item(RichText item) {
        boolean first = true;
        for (Block block : item.blocks()) {
            if (first && block instanceof Block.Paragraph paragraph) {
                inlines(paragraph.inlines());
            } else {
                block(block);
            }
            first = false;
        }
    }

    private void grid(Block.Grid grid) {
        xhtml.append("<table class=\"grid\"><thead><tr>");
        grid.head().forEach(cell -> cell("th scope=\"col\"", "th", cell));
        xhtml.append("</tr></thead><tbody>");
        for (List<RichText> row : grid.rows()) {
            xhtml.append("<tr>");
            row.forEach(cell -> cell("td", "td", cell));
            xhtml.append("</tr>");
        }
        xhtml.append("</tbody></table>");
    }

    private void cell(String open, String close, RichText cell) {
        xhtml.append('<').append(open).append('>');
        item(cell);
        xhtml.append("</").append(close).append('>');
    }

    private void inlines(List<Inline> inlines) {
        inlines.forEach(this::inline);
    }

    private void inline(Inline inline) {
        switch (inline) {
            case Inline.Text text -> text(text.text());
            case Inline.Strong strong -> element("strong", strong.inlines());
            case Inline.Emphasis emphasis -> element("em", emphasis.inlines());
            case Inline.Strikethrough struck -> element("s", struck.inlines());
            case Inline.Code code -> {
                xhtml.append("<code>");
                text(code.text());
                xhtml.append("</code>");
            }
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

    private void element(String tag, List<Inline> inlines) {
        xhtml.append('<').append(tag).append('>');
        inlines(inlines);
        xhtml.append("</").append(tag).append('>');
    }

    private void text(String text) {
        XmlText.escape(text, xhtml);
    }
}
