package dev.levelpress.template;

import dev.levelpress.framework.Inline;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes lines of text as CommonMark that is read back as the same text. */
final class MarkdownLine {

    private static final Pattern FENCES = Pattern.compile("`+");

    private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");

    /** What would make a line a heading or a list item, or underline the one above. */
    private static final Pattern BULLET = Pattern.compile("^[-+=#]");

    private static final Pattern NUMBER = Pattern.compile("^(\\d+)([.)])(?=\\s|$)");

    /** A line ends the way its place allows; bars stand bare nowhere but in code outside tables. */
    private enum Place {
        BLOCK("\\\n"),
        CELL("<br>"),
        HEADING(" ");

        private final String lineBreak;

        Place(String lineBreak) {
            this.lineBreak = lineBreak;
        }
    }

    private final Place place;
    private final StringBuilder line = new StringBuilder();

    private MarkdownLine(Place place) {
        this.place = place;
    }

    /** A paragraph; line breaks are kept. */
    static String of(List<Inline> inlines) {
        return start(written(inlines, Place.BLOCK));
    }

    /** A paragraph on one line, for a cell of a table. */
    static String cell(List<Inline> inlines) {
        return written(inlines, Place.CELL);
    }

    /** A bold line, on one line. */
    static String heading(List<Inline> inlines) {
        return marked(written(inlines, Place.HEADING), "**", "strong");
    }

    /** Plain text in which Markdown sees nothing but text; on one line. */
    static String escape(String text) {
        return start(escaped(text).strip());
    }

    static String code(String text) {
        String one = XmlText.printable(text).replaceAll("\\R", " ");
        if (one.isBlank()) {
            return one;
        }
        String fence = "`".repeat(longestFence(one) + 1);
        boolean padded = one.startsWith("`") || one.endsWith("`") || one.startsWith(" ") && one.endsWith(" ");
        return fence + (padded ? " " + one + " " : one) + fence;
    }

    /** The length of the longest run of backquotes. */
    static int longestFence(String text) {
        return FENCES.matcher(text)
                .results()
                .mapToInt(run -> run.end() - run.start())
                .max()
                .orElse(0);
    }

    /** Plain text as {@code ${text}}, and quoted for YAML as {@code ${text.yaml}}. */
    static TemplateModel model(String text) {
        return new Plain(text);
    }

    private record Plain(String text) implements TemplateScalarModel, TemplateHashModel {
        @Override
        public String getAsString() {
            return escape(text);
        }

        @Override
        public TemplateModel get(String key) {
            String line = XmlText.printable(text).replaceAll("\\s+", " ").strip();
            return new SimpleScalar('"' + line.replace("\\", "\\\\").replace("\"", "\\\"") + '"');
        }

        @Override
        public boolean isEmpty() {
            return text.isEmpty();
        }
    }

    private static String written(List<Inline> inlines, Place place) {
        MarkdownLine writer = new MarkdownLine(place);
        inlines.forEach(writer::inline);
        return writer.line.toString().strip();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        String one = XmlText.printable(text).replaceAll("\\s*\\R\\s*", " ");
        for (int i = 0; i < one.length(); i++) {
            if (means(one, i)) {
                escaped.append('\\');
            }
            escaped.append(one.charAt(i));
        }
        return escaped.toString();
    }

    /** Whether Markdown may see more than a character there; people read the file too, so others stand bare. */
    private static boolean means(String line, int i) {
        boolean last = i == line.length() - 1;
        return switch (line.charAt(i)) {
            case '\\', '`', '*', '_', '[', ']', '<', '>', '|', '~' -> true;
            // At the end of a heading # is not read; after ! a link may follow, which would become an image.
            case '#', '!' -> last;
            case '&' -> last || ENTITY.matcher(line).region(i, line.length()).lookingAt();
            default -> false;
        };
    }

    private static String start(String lines) {
        return lines.lines()
                .map(String::stripLeading)
                .map(each -> BULLET.matcher(each).replaceFirst("\\\\$0"))
                .map(each -> NUMBER.matcher(each).replaceFirst("$1\\\\$2"))
                .collect(Collectors.joining("\n"));
    }

    private void inline(Inline inline) {
        switch (inline) {
            case Inline.Text text -> line.append(escaped(text.text()));
            case Inline.Strong strong -> style(strong.inlines(), "**", "strong");
            case Inline.Emphasis emphasis -> style(emphasis.inlines(), "*", "em");
            case Inline.Strikethrough struck -> style(struck.inlines(), "~~", "del");
            case Inline.Code code -> {
                String written = code(code.text());
                line.append(place == Place.BLOCK ? written : written.replace("|", "\\|"));
            }
            case Inline.Link link -> {
                line.append('[');
                link.inlines().forEach(this::inline);
                line.append("](<").append(target(link.target())).append(">)");
            }
            case Inline.Break ignored -> line.append(place.lineBreak);
        }
    }

    private void style(List<Inline> inlines, String mark, String tag) {
        MarkdownLine inner = new MarkdownLine(place);
        inlines.forEach(inner::inline);
        boolean afterMark = !line.isEmpty() && "*~".indexOf(line.charAt(line.length() - 1)) >= 0;
        line.append(afterMark ? tagged(inner.line.toString(), tag) : marked(inner.line.toString(), mark, tag));
    }

    /** Marks style only what starts and ends in words (CommonMark 0.31.2, 6.2); tags style anything. */
    private static String marked(String text, String mark, String tag) {
        boolean words = !text.isEmpty()
                && Character.isLetterOrDigit(text.codePointAt(0))
                && Character.isLetterOrDigit(text.codePointBefore(text.length()));
        return words ? mark + text + mark : tagged(text, tag);
    }

    private static String tagged(String text, String tag) {
        return text.isEmpty() ? "" : "<" + tag + ">" + text + "</" + tag + ">";
    }

    /** In Markdown the headings of areas are their anchors. */
    private static String target(String target) {
        return target.replaceFirst("^#area-", "#")
                .replaceAll("[<>\\s]", "")
                .replace("\\", "\\\\")
                .replace("&", "\\&")
                .replace("|", "%7C");
    }
}
