package dev.levelpress.document;

import dev.levelpress.framework.Block;
import dev.levelpress.framework.Inline;
import dev.levelpress.framework.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts a text into what every job board keeps: paragraphs and lists, strong and emphasised words. Links lead into the
 * framework mostly, and go; their words stay. Words that are struck out were meant to be gone.
 */
final class PostingText {

    private PostingText() {}

    static RichText of(RichText text) {
        return new RichText(text.blocks().stream().flatMap(PostingText::block).toList());
    }

    /** Paragraphs parted by blank lines; lines that start with a hyphen or a bullet are a list. */
    static RichText written(String text) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : text.split("\\n\\s*\\n")) {
            blocks.addAll(paragraph(paragraph.lines().map(String::strip).toList()));
        }
        return new RichText(blocks);
    }

    private static List<Block> paragraph(List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        List<RichText> items = new ArrayList<>();
        for (String line : lines) {
            if (line.matches("[-*\u2022] .*")) {
                items.add(RichText.of(line.substring(2).strip()));
            } else if (!line.isEmpty()) {
                addItems(blocks, items);
                blocks.addAll(RichText.of(line).blocks());
            }
        }
        addItems(blocks, items);
        return blocks;
    }

    private static void addItems(List<Block> blocks, List<RichText> items) {
        if (!items.isEmpty()) {
            blocks.add(new Block.Items(0, items));
            items.clear();
        }
    }

    private static Stream<Block> block(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraphs(paragraph.inlines());
            case Block.Heading heading -> paragraphs(List.of(new Inline.Strong(heading.inlines())));
            case Block.Items items -> items(items);
            case Block.Quote quote -> of(quote.text()).blocks().stream();
            case Block.Band band ->
                Stream.concat(
                        paragraphs(List.of(new Inline.Strong(List.of(new Inline.Text(band.name()))))),
                        of(band.text()).blocks().stream());
            case Block.Preformatted preformatted ->
                preformatted.text().lines().flatMap(line -> paragraphs(List.of(new Inline.Text(line))));
            case Block.Grid grid -> rows(grid);
        };
    }

    private static Stream<Block> items(Block.Items items) {
        List<RichText> kept = items.items().stream()
                .map(PostingText::of)
                .filter(item -> !item.isEmpty())
                .toList();
        return kept.isEmpty() ? Stream.empty() : Stream.of(new Block.Items(items.first(), kept));
    }

    /** Each row as an item: its first cell, and the others with what heads them. */
    private static Stream<Block> rows(Block.Grid grid) {
        List<RichText> items = new ArrayList<>();
        for (List<RichText> row : grid.rows()) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                String head = i == 0 ? "" : line(grid.head().get(i));
                String cell = line(row.get(i));
                if (!cell.isEmpty()) {
                    cells.add(head.isEmpty() ? cell : head + ": " + cell);
                }
            }
            if (!cells.isEmpty()) {
                items.add(RichText.of(String.join("; ", cells)));
            }
        }
        return items.isEmpty() ? Stream.empty() : Stream.of(new Block.Items(0, items));
    }

    private static String line(RichText text) {
        return text.plain().replaceAll("\\s+", " ").strip();
    }

    /** A paragraph for each line: not every board keeps line breaks. */
    private static Stream<Block> paragraphs(List<Inline> inlines) {
        return lines(inlines).stream().filter(PostingText::says).map(Block.Paragraph::new);
    }

    private static boolean says(List<Inline> line) {
        return !new RichText(List.of(new Block.Paragraph(line))).plain().isBlank();
    }

    private static List<List<Inline>> lines(List<Inline> inlines) {
        List<List<Inline>> lines = new ArrayList<>();
        lines.add(new ArrayList<>());
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Break ignored -> lines.add(new ArrayList<>());
                case Inline.Strong strong -> styled(lines, lines(strong.inlines()), true);
                case Inline.Emphasis emphasis -> styled(lines, lines(emphasis.inlines()), false);
                case Inline.Link link -> append(lines, lines(link.inlines()));
                case Inline.Strikethrough ignored -> {}
                case Inline.Code code -> lines.getLast().add(new Inline.Text(code.text()));
                case Inline.Text text -> lines.getLast().add(text);
            }
        }
        return lines;
    }

    private static void styled(List<List<Inline>> lines, List<List<Inline>> inner, boolean strong) {
        append(
                lines,
                inner.stream()
                        .<List<Inline>>map(line -> line.isEmpty()
                                ? List.of()
                                : List.of(strong ? new Inline.Strong(line) : new Inline.Emphasis(line)))
                        .toList());
    }

    private static void append(List<List<Inline>> lines, List<List<Inline>> inner) {
        lines.getLast().addAll(inner.getFirst());
        inner.stream().skip(1).forEach(line -> lines.add(new ArrayList<>(line)));
    }
}
