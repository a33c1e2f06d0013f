package dev.levelpress.document;

import dev.levelpress.framework.Block;
import dev.levelpress.framework.Inline;
import dev.levelpress.framework.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Keeps the links of a text that work in a document of its own: to the web, and to the areas described in it. */
final class PrintableText {

    private final List<String> described;

    private PrintableText(List<String> described) {
        this.described = described;
    }

    /** The text with every other link replaced by its words; links to areas become {@code #area-id}. */
    static RichText of(RichText text, List<String> described) {
        return new PrintableText(described).text(text);
    }

    private RichText text(RichText text) {
        return new RichText(text.blocks().stream().map(this::block).toList());
    }

    private Block block(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> new Block.Paragraph(inlines(paragraph.inlines()));
            case Block.Heading heading -> new Block.Heading(inlines(heading.inlines()));
            case Block.Items items -> new Block.Items(items.first(), texts(items.items()));
            case Block.Quote quote -> new Block.Quote(text(quote.text()));
            case Block.Preformatted preformatted -> preformatted;
            case Block.Grid grid ->
                new Block.Grid(
                        texts(grid.head()),
                        grid.rows().stream().map(this::texts).toList());
        };
    }

    private List<RichText> texts(List<RichText> texts) {
        return texts.stream().map(this::text).toList();
    }

    private List<Inline> inlines(List<Inline> inlines) {
        List<Inline> printable = new ArrayList<>();
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Strong strong -> printable.add(new Inline.Strong(inlines(strong.inlines())));
                case Inline.Emphasis emphasis -> printable.add(new Inline.Emphasis(inlines(emphasis.inlines())));
                case Inline.Strikethrough struck -> printable.add(new Inline.Strikethrough(inlines(struck.inlines())));
                case Inline.Link link -> printable.addAll(link(link));
                case Inline.Text text -> printable.add(text);
                case Inline.Code code -> printable.add(code);
                case Inline.Break lineBreak -> printable.add(lineBreak);
            }
        }
        return printable;
    }

    private List<Inline> link(Inline.Link link) {
        String target = link.target();
        String lower = target.toLowerCase(Locale.ROOT);
        if (lower.startsWith("https://") || lower.startsWith("http://") || lower.startsWith("mailto:")) {
            return List.of(new Inline.Link(target, inlines(link.inlines())));
        }
        String fragment = target.substring(target.indexOf('#') + 1);
        if (target.contains("#") && described.contains(fragment)) {
            return List.of(new Inline.Link("#area-" + fragment, inlines(link.inlines())));
        }
        return inlines(link.inlines());
    }
}
