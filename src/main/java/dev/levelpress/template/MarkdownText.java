package dev.levelpress.template;

import dev.levelpress.framework.Block;
import dev.levelpress.framework.Inline;
import dev.levelpress.framework.RichText;
import freemarker.template.SimpleHash;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes rich text as CommonMark, as blocks of their own or inside a cell of a GFM table. */
final class MarkdownText {

    /** Where a line of text stands; a cell of a table takes neither line ends nor bare bars. */
    private enum Place {
        BLOCK("\\\n"),
        CELL("<br>"),
        HEADING(" ");

        private final String lineBreak;

        Place(String lineBreak) {
            this.lineBreak = lineBreak;
        }
    }

    private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");
    private static final Pattern NUMBER = Pattern.compile("^(\\d+)([.)])(?=\\s|$)");

    private MarkdownText() {}

    /** The text as {@code text.block} and {@code text.cell}. */
    static TemplateModel model(RichText text) {
        SimpleHash model = new SimpleHash(Map.of(), new ModelWrapper(MarkdownText::model, MarkdownText::escape));
        model.put("block", new SimpleScalar(block(text)));
        model.put("cell", new SimpleScalar(cell(text)));
        return model;
    }

    /** Text in which Markdown sees nothing but text; on one line. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        String line = XmlText.printable(text).replaceAll("\\s*\\R\\s*", " ");
        for (int i = 0; i < line.length(); i++) {
            if (means(line, i)) {
                escaped.append('\\');
            }
            escaped.append(line.charAt(i));
        }
        return NUMBER.matcher(escaped).replaceFirst("$1\\\\$2");
    }

    /** Whether Markdown may see more than a character there; people read the file too, so others stand bare. */
    private static boolean means(String line, int i) {
        boolean first = i == 0;
        boolean last = i == line.length() - 1;
        return switch (line.charAt(i)) {
            case '\\', '`', '*', '_', '[', ']', '<', '>', '|', '~' -> true;
            case '+', '-', '=' -> first;
            case '#' -> first || last;
            // A link may follow, which would become an image.
            case '!' -> last;
            case '&' -> last || ENTITY.matcher(line).region(i, line.length()).lookingAt();
            default -> false;
        };
    }

    private static String block(RichText text) {
        return String.join(
                "\n\n", text.blocks().stream().map(MarkdownText::block).toList());
    }

    private static String block(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> line(paragraph.inlines(), Place.BLOCK);
            case Block.Heading heading -> "**" + line(heading.inlines(), Place.HEADING) + "**";
            case Block.Items items -> items(items);
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
            lines.add(mark + block(item).replace("\n", "\n" + " ".repeat(mark.length())));
        }
        return String.join("\n", lines);
    }

    private static String fenced(String text) {
        String fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        return fence + "\n" + text.stripTrailing() + "\n" + fence;
    }

    private static String grid(Block.Grid grid) {
        List<String> lines = new ArrayList<>();
        lines.add(row(grid.head()));
        lines.add("|" + " --- |".repeat(grid.head().size()));
        grid.rows().forEach(row -> lines.add(row(row)));
        return String.join("\n", lines);
    }

    private static String row(List<RichText> cells) {
        return "| " + String.join(" | ", cells.stream().map(MarkdownText::cell).toList()) + " |";
    }

    /** The text on one line: paragraphs parted by {@code <br><br>}, list items by {@code <br>}. */
    private static String cell(RichText text) {
        List<String> parts = new ArrayList<>();
        for (Block block : text.blocks()) {
            parts.add(cell(block));
        }
        return String.join(" <br><br> ", parts);
    }

    private static String cell(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> line(paragraph.inlines(), Place.CELL);
            case Block.Heading heading -> "**" + line(heading.inlines(), Place.HEADING) + "**";
            case Block.Items items ->
                String.join(
                        "<br>",
                        items.items().stream().map(item -> "- " + cell(item)).toList());
            case Block.Quote quote -> cell(quote.text());
            case Block.Preformatted preformatted ->
                "`" + preformatted.text().strip().replace("`", "'").replaceAll("\\R", "` <br> `") + "`";
            case Block.Grid grid -> escape(new RichText(List.of(grid)).plain());
        };
    }

    private static String line(List<Inline> inlines, Place place) {
        StringBuilder line = new StringBuilder();
        inlines.forEach(inline -> line.append(inline(inline, place)));
        return line.toString();
    }

    private static String inline(Inline inline, Place place) {
        return switch (inline) {
            case Inline.Text text -> escape(text.text());
            case Inline.Strong strong -> "**" + line(strong.inlines(), place) + "**";
            case Inline.Emphasis emphasis -> "*" + line(emphasis.inlines(), place) + "*";
            case Inline.Strikethrough struck -> "~~" + line(struck.inlines(), place) + "~~";
            case Inline.Code code -> code(code.text(), place);
            case Inline.Link link -> "[" + line(link.inlines(), place) + "](<" + target(link.target()) + ">)";
            case Inline.Break ignored -> place.lineBreak;
        };
    }

    private static String code(String text, Place place) {
        String line = text.replaceAll("\\R", " ");
        String one = place == Place.CELL ? line.replace("|", "\\|") : line;
        return one.contains("`") ? "`` " + one + " ``" : "`" + one + "`";
    }

    private static String target(String target) {
        return target.replaceAll("[<>\\s]", "").replace("|", "%7C");
    }
}
