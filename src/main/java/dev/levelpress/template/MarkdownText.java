package dev.levelpress.template;

import dev.levelpress.framework.Block;
import dev.levelpress.framework.RichText;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes rich text as CommonMark, as blocks of their own or inside a cell of a GFM table. */
final class MarkdownText {

    /** Keeps two lists or quotes apart that would be read as one. */
    private static final String APART = "<!-- -->";

    private MarkdownText() {}

    /** The text as {@code text.block} and {@code text.cell}. */
    static TemplateModel model(RichText text) {
        return new TemplateHashModel() {
            @Override
            public TemplateModel get(String key) {
                return new SimpleScalar(key.equals("cell") ? cell(text) : block(text));
            }

            @Override
            public boolean isEmpty() {
                return text.isEmpty();
            }
        };
    }

    private static String block(RichText text) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < text.blocks().size(); i++) {
            Block block = text.blocks().get(i);
            if (i > 0 && runsInto(text.blocks().get(i - 1), block)) {
                parts.add(APART);
            }
            parts.add(block(block));
        }
        return String.join("\n\n", parts);
    }

    private static boolean runsInto(Block above, Block below) {
        return above instanceof Block.Quote && below instanceof Block.Quote
                || above instanceof Block.Items one
                        && below instanceof Block.Items other
                        && one.ordered() == other.ordered();
    }

    private static String block(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> MarkdownLine.of(paragraph.inlines());
            case Block.Heading heading -> MarkdownLine.heading(heading.inlines());
            case Block.Items items -> items(items);
            case Block.Band band -> block(new RichText(band.blocks()));
            case Block.Quote quote -> "> " + block(quote.text()).replace("\n", "\n> ");
            case Block.Preformatted preformatted -> fenced(preformatted.text());
            case Block.Grid grid -> grid(grid);
        };
    }

    private static String items(Block.Items items) {
        List<String> lines = new ArrayList<>();
        int number = items.first();
        for (RichText item : items.items()) {
            String mark = items.ordered() ? number++ + ". " : "- ";
            lines.add(mark + item(item).replaceAll("\n(?!\n)", "\n" + " ".repeat(mark.length())));
        }
        return String.join("\n", lines);
    }

    /** A list below the words of its item stands close to them. */
    private static String item(RichText item) {
        List<Block> blocks = item.blocks();
        boolean close = blocks.size() == 2
                && blocks.getFirst() instanceof Block.Paragraph
                && blocks.getLast() instanceof Block.Items items
                && items.first() <= 1;
        return close ? block(blocks.getFirst()) + "\n" + block(blocks.getLast()) : block(item);
    }

    private static String fenced(String text) {
        String fence = "`".repeat(Math.max(3, MarkdownLine.longestFence(text) + 1));
        return fence + "\n" + XmlText.printable(text).stripTrailing() + "\n" + fence;
    }

    private static String grid(Block.Grid grid) {
        List<String> lines = new ArrayList<>();
        lines.add(row(grid.head()));
        lines.add("|" + " --- |".repeat(grid.head().size()));
        grid.rows().forEach(row -> lines.add(row(row)));
        return String.join("\n", lines);
    }

    private static String row(List<RichText> cells) {
        return "| " + cells.stream().map(MarkdownText::cell).collect(Collectors.joining(" | ")) + " |";
    }

    /** The text on one line: paragraphs parted by {@code <br><br>}, list items by {@code <br>}. */
    private static String cell(RichText text) {
        return text.blocks().stream().map(MarkdownText::cell).collect(Collectors.joining(" <br><br> "));
    }

    private static String cell(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> MarkdownLine.cell(paragraph.inlines());
            case Block.Heading heading -> MarkdownLine.heading(heading.inlines());
            case Block.Items items -> itemLines(items);
            case Block.Quote quote -> cell(quote.text());
            case Block.Band band -> cell(new RichText(band.blocks()));
            case Block.Preformatted preformatted ->
                preformatted
                        .text()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> MarkdownLine.code(line).replace("|", "\\|"))
                        .collect(Collectors.joining(" <br> "));
            case Block.Grid grid ->
                new RichText(List.of(grid))
                        .plain()
                        .lines()
                        .map(MarkdownLine::escape)
                        .collect(Collectors.joining(" <br> "));
        };
    }

    private static String itemLines(Block.Items items) {
        List<String> lines = new ArrayList<>();
        int number = items.first();
        for (RichText item : items.items()) {
            lines.add((items.ordered() ? number++ + ". " : "- ") + cell(item));
        }
        return String.join("<br>", lines);
    }
}
