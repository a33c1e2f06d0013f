package dev.levelpress.template;

import dev.levelpress.framework.Block;
import dev.levelpress.framework.Inline;
import dev.levelpress.framework.PlainText;
import dev.levelpress.framework.RichText;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the text of a posting as {@code p ul ol li strong em} without attributes; anything else as its words. */
final class FragmentText {

    private FragmentText() {}

    static String of(RichText text) {
        return text.blocks().stream().map(FragmentText::block).collect(Collectors.joining("\n"));
    }

    private static String block(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> element("p", inlines(paragraph.inlines()));
            case Block.Heading heading -> element("p", element("strong", inlines(heading.inlines())));
            case Block.Items items -> items(items);
            case Block.Quote quote -> of(quote.text());
            case Block.Band band -> of(new RichText(band.blocks()));
            case Block.Preformatted preformatted -> element("p", XmlText.escape(preformatted.text()));
            case Block.Grid grid -> element("p", XmlText.escape(new RichText(List.of(grid)).plain()));
        };
    }

    private static String items(Block.Items items) {
        String lines = items.items().stream().map(FragmentText::item).collect(Collectors.joining("\n"));
        return element(items.ordered() ? "ol" : "ul", "\n" + lines + "\n");
    }

    /** A single paragraph stands without an element of its own. */
    private static String item(RichText item) {
        return item.blocks().size() == 1 && item.blocks().getFirst() instanceof Block.Paragraph paragraph
                ? element("li", inlines(paragraph.inlines()))
                : element("li", of(item));
    }

    private static String inlines(List<Inline> inlines) {
        return inlines.stream().map(FragmentText::inline).collect(Collectors.joining());
    }

    private static String inline(Inline inline) {
        return switch (inline) {
            case Inline.Strong strong -> element("strong", inlines(strong.inlines()));
            case Inline.Emphasis emphasis -> element("em", inlines(emphasis.inlines()));
            case Inline.Text text -> XmlText.escape(text.text());
            case Inline.Link link -> inlines(link.inlines());
            case Inline.Strikethrough struck -> inlines(struck.inlines());
            case Inline.Code code -> XmlText.escape(PlainText.line(List.of(code)));
            case Inline.Break ignored -> " ";
        };
    }

    private static String element(String name, String content) {
        return "<" + name + ">" + content + "</" + name + ">";
    }
}
