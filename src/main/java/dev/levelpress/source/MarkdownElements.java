package dev.levelpress.source;

import java.util.Locale;
import java.util.function.Function;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Markdown without raw HTML as the elements that a browser would make of commonmark's HTML, without writing and reading
 * it: most pages have none, and it is half the work of reading them.
 */
final class MarkdownElements {

    /** Names the attribute that holds the line of an element. */
    private final String lineAttribute;
    /** The line of a node; 0 when it has none. */
    private final Function<Node, Integer> lines;

    private MarkdownElements(String lineAttribute, Function<Node, Integer> lines) {
        this.lineAttribute = lineAttribute;
        this.lines = lines;
    }

    /** The body element. */
    static Element body(Node document, String lineAttribute, Function<Node, Integer> lines) {
        Element body = new Element("body");
        new MarkdownElements(lineAttribute, lines).children(document, body);
        return body;
    }

    private void children(Node parent, Element into) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            node(child, into);
        }
    }

    private void node(Node node, Element into) {
        switch (node) {
            case Text text -> text(text.getLiteral(), into);
            case SoftLineBreak ignored -> text("\n", into);
            case HardLineBreak ignored -> added("br", node, into);
            case ThematicBreak ignored -> added("hr", node, into);
            case Paragraph paragraph -> paragraph(paragraph, into);
            case Heading heading -> children(node, added("h" + heading.getLevel(), node, into));
            case BulletList ignored -> children(node, added("ul", node, into));
            case OrderedList list -> orderedList(list, into);
            case ListItem ignored -> children(node, added("li", node, into));
            case BlockQuote ignored -> children(node, added("blockquote", node, into));
            case FencedCodeBlock code -> preformatted(code.getLiteral(), node, into);
            case IndentedCodeBlock code -> preformatted(code.getLiteral(), node, into);
            case Code code -> text(code.getLiteral(), added("code", node, into));
            case Emphasis ignored -> children(node, added("em", node, into));
            case StrongEmphasis ignored -> children(node, added("strong", node, into));
            case Strikethrough ignored -> children(node, added("del", node, into));
            case Link link -> children(node, added("a", node, into).attr("href", link.getDestination()));
            case Image image -> image(image, into);
            case TableBlock ignored -> children(node, added("table", node, into));
            case TableHead ignored -> children(node, added("thead", node, into));
            case TableBody ignored -> children(node, added("tbody", node, into));
            case TableRow ignored -> children(node, added("tr", node, into));
            case TableCell cell -> cell(cell, into);
            case LinkReferenceDefinition ignored -> {}
            default -> children(node, into);
        }
    }

    private Element added(String tag, Node node, Element into) {
        Element element = new Element(tag);
        int line = lines.apply(node);
        if (line > 0) {
            element.attr(lineAttribute, String.valueOf(line));
        }
        into.appendChild(element);
        return element;
    }

    /** Pieces of text that meet are one. */
    private static void text(String text, Element into) {
        int size = into.childNodeSize();
        if (size > 0 && into.childNode(size - 1) instanceof TextNode before) {
            before.text(before.getWholeText() + text);
        } else if (!text.isEmpty()) {
            into.appendChild(new TextNode(text));
        }
    }

    /** In a list without blank lines between its items (CommonMark 0.31, 5.3) a paragraph is no element. */
    private void paragraph(Paragraph paragraph, Element into) {
        boolean tight = paragraph.getParent() instanceof ListItem item
                && item.getParent() instanceof ListBlock list
                && list.isTight();
        if (tight && into.childNodeSize() > 0) {
            text("\n", into);
        }
        children(paragraph, tight ? into : added("p", paragraph, into));
    }

    private void orderedList(OrderedList list, Element into) {
        Element element = added("ol", list, into);
        Integer start = list.getMarkerStartNumber();
        if (start != null && start != 1) {
            element.attr("start", String.valueOf(start));
        }
        children(list, element);
    }

    private void preformatted(String literal, Node node, Element into) {
        text(literal, added("code", node, added("pre", node, into)));
    }

    private void image(Image image, Element into) {
        Element words = new Element("span");
        children(image, words);
        added("img", image, into).attr("src", image.getDestination()).attr("alt", words.wholeText());
    }

    private void cell(TableCell cell, Element into) {
        Element element = added(cell.isHeader() ? "th" : "td", cell, into);
        if (cell.getAlignment() != null) {
            element.attr("align", cell.getAlignment().name().toLowerCase(Locale.ROOT));
        }
        children(cell, element);
    }
}
