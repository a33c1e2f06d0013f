package dev.levelpress.framework;

import java.util.ArrayList;
import java.util.List;

/** Writes a text without its formatting. */
public final class PlainText {

    private PlainText() {}

    static String of(RichText text) {
        List<String> parts = new ArrayList<>();
        for (Block block : text.blocks()) {
            String part = block(block);
            if (!part.isBlank()) {
                parts.add(part);
            }
        }
        return String.join("\n\n", parts);
    }

    private static String block(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> line(paragraph.inlines()).strip();
            case Block.Heading heading -> line(heading.inlines()).strip();
            case Block.Items items -> items(items);
            case Block.Quote quote -> of(quote.text());
            case Block.Band band -> of(band.text());
            case Block.Preformatted preformatted -> preformatted.text().stripTrailing();
            case Block.Grid grid -> grid(grid);
        };
    }

    private static String items(Block.Items items) {
        List<String> lines = new ArrayList<>();
        for (RichText item : items.items()) {
            lines.add("- " + of(item).replaceAll("\n\n(?=- )", "\n").replace("\n", "\n  "));
        }
        return String.join("\n", lines);
    }

    private static String grid(Block.Grid grid) {
        List<String> lines = new ArrayList<>();
        lines.add(row(grid.head()));
        grid.rows().forEach(row -> lines.add(row(row)));
        return String.join("\n", lines);
    }

    private static String row(List<RichText> cells) {
        return String.join(
                " | ",
                cells.stream().map(cell -> of(cell).replaceAll("\\s+", " ")).toList());
    }

    /** The words of a line, breaks as {@code \n}. */
    public static String line(List<Inline> inlines) {
        StringBuilder line = new StringBuilder();
        inlines.forEach(inline -> line.append(inline(inline)));
        return line.toString();
    }

    private static String inline(Inline inline) {
        return switch (inline) {
            case Inline.Text text -> text.text();
            case Inline.Strong strong -> line(strong.inlines());
            case Inline.Emphasis emphasis -> line(emphasis.inlines());
            case Inline.Strikethrough struck -> line(struck.inlines());
            case Inline.Code code -> code.text();
            case Inline.Link link -> line(link.inlines());
            case Inline.Break ignored -> "\n";
        };
    }
}
