package dev.levelpress.source;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out what Docusaurus and MDX add to Markdown: the marks of admonitions ({@code :::}), imports and exports, and
 * comments of their own. What an admonition holds and its title stay; lines keep their numbers.
 */
final class Docusaurus {

    private static final int LONGEST_STATEMENT = 40;
    private static final Pattern COMMENT = Pattern.compile("\\{/\\*.{0,5000}?\\*/}", Pattern.DOTALL);
    private static final Pattern FENCE = Pattern.compile("\\s{0,3}(```+|~~~+).*");
    private static final Pattern ADMONITION = Pattern.compile(
            "(\\s*):::+\\s*(?:[a-z][a-zA-Z-]*)?(?:\\[(?<label>[^]]*)]|\\s+(?<title>[^{]*))?(?:\\{.*})?\\s*");
    private static final Pattern IMPORT = Pattern.compile("import\\s[^\"';]*[\"'][^\"']+[\"'];?\\s*");
    private static final Pattern EXPORT = Pattern.compile("export\\s+(?:const|let|var|default|function)\\s.*");

    private final String[] lines;

    private Docusaurus(String text) {
        this.lines = text.split("\n", -1);
    }

    static String without(String text) {
        String plain = text.contains("{/*")
                ? COMMENT.matcher(text).replaceAll(comment -> "\n".repeat(newLines(comment.group())))
                : text;
        boolean marked = plain.contains(":::") || plain.contains("import ") || plain.contains("export ");
        return marked ? new Docusaurus(plain).without() : plain;
    }

    private String without() {
        String fence = "";
        for (int i = 0; i < lines.length; i++) {
            Matcher mark = FENCE.matcher(lines[i]);
            if (mark.matches()) {
                boolean ends = !fence.isEmpty() && mark.group(1).startsWith(fence);
                fence = fence.isEmpty() ? mark.group(1) : ends ? "" : fence;
            } else if (fence.isEmpty()) {
                line(i);
            }
        }
        return String.join("\n", lines);
    }

    private void line(int at) {
        Matcher admonition = ADMONITION.matcher(lines[at]);
        boolean startsBlock = at == 0 || lines[at - 1].isBlank();
        if (lines[at].contains(":::") && admonition.matches()) {
            String title = admonition.group("label") != null ? admonition.group("label") : admonition.group("title");
            // The breaks end the paragraph of the title, since there is no line to spare.
            lines[at] = title == null || title.isBlank() ? "" : admonition.group(1) + title.strip() + "<br><br>";
        } else if (startsBlock && lines[at].startsWith("import ")) {
            blank(at, endOfImport(at));
        } else if (startsBlock && EXPORT.matcher(lines[at]).matches()) {
            blank(at, endOfBlock(at));
        }
    }

    /** The line behind an import, which may be of several; its own when it is none. */
    private int endOfImport(int start) {
        for (int end = start + 1; end <= endOfBlock(start); end++) {
            List<String> statement = Arrays.asList(lines).subList(start, end);
            if (IMPORT.matcher(String.join("\n", statement)).matches()) {
                return end;
            }
        }
        return start;
    }

    private int endOfBlock(int start) {
        int end = start;
        while (end < Math.min(lines.length, start + LONGEST_STATEMENT) && !lines[end].isBlank()) {
            end++;
        }
        return end;
    }

    private void blank(int from, int to) {
        Arrays.fill(lines, from, to, "");
    }

    private static int newLines(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }
}
