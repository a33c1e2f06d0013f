package dev.levelpress.document;

import dev.levelpress.framework.Block;
import dev.levelpress.framework.Inline;
import dev.levelpress.framework.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Keeps the links of a text that work in a document of its own: to the web, and to the areas described in it. */
final class PrintableText {

    private final List<String> described;
    private final Optional<String> page;

    /**
     * @param described the ids of the areas that the document describes
     * @param page the path of the page that describes them on the framework's web site
     */
    PrintableText(List<String> described, Optional<String> page) {
        this.described = described;
        this.page = page.map(PrintableText::plainPath);
    }

    boolean describes(String area) {
        return described.contains(area);
    }

    /** The text with links to areas as {@code #area-id}, and every other link that cannot work replaced by its words. */
    RichText of(RichText text) {
        return new RichText(text.blocks().stream().map(this::block).toList());
    }

    private Block block(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> new Block.Paragraph(inlines(paragraph.inlines()));
            case Block.Heading heading -> new Block.Heading(inlines(heading.inlines()));
            case Block.Items items -> new Block.Items(items.first(), texts(items.items()));
            case Block.Quote quote -> new Block.Quote(of(quote.text()));
            case Block.Band band -> new Block.Band(band.name(), of(band.text()));
            case Block.Preformatted preformatted -> preformatted;
            case Block.Grid grid ->
                new Block.Grid(
                        texts(grid.head()),
                        grid.rows().stream().map(this::texts).toList());
        };
    }

    private List<RichText> texts(List<RichText> texts) {
        return texts.stream().map(this::of).toList();
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
        int hash = target.indexOf('#');
        String fragment = target.substring(hash + 1);
        if (hash >= 0 && describes(fragment) && leadsHere(target.substring(0, hash))) {
            return List.of(new Inline.Link("#area-" + fragment, inlines(link.inlines())));
        }
        return inlines(link.inlines());
    }

    /** Another craft may have an area of the same name. */
    private boolean leadsHere(String path) {
        return !path.startsWith("/") || page.isEmpty() || plainPath(path).endsWith(page.get());
    }

    private static String plainPath(String path) {
        return path.replaceAll("(/index)?(\\.html|\\.md)?/*$", "");
    }
}
