package dev.levelpress.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Breaks the lines of a plain text at blanks, so that it reads well in a mail or a form. */
final class PlainLines {

    private static final int WIDTH = 78;

    /** What stands before the words of a line; the lines below begin under the words. */
    private static final Pattern INDENT =
            Pattern.compile("^ *(?:(?:[-*\u2022]|\\d{1,3}[.)]) +|[^:\\s]{1,5}[^:]{0,12}: {2,})?");

    private PlainLines() {}

    /** With no blank line twice, no blanks at ends of lines, and one line end at the end. */
    static String wrapped(String text) {
        String wrapped = text.lines().map(PlainLines::line).collect(Collectors.joining("\n"));
        return wrapped.replaceAll("\n{3,}", "\n\n").strip() + "\n";
    }

    private static String line(String line) {
        Matcher indent = INDENT.matcher(line);
        int margin = indent.find() ? indent.end() : 0;
        StringBuilder lines = new StringBuilder();
        String rest = line.stripTrailing();
        while (width(rest) > WIDTH) {
            int end = end(rest, margin);
            if (end <= 0) {
                break;
            }
            lines.append(rest, 0, end).append('\n');
            rest = " ".repeat(margin) + rest.substring(end + 1).stripLeading();
        }
        return lines.append(rest).toString();
    }

    /** The last blank within the width, else the first one after it; 0 when there is none. */
    private static int end(String line, int margin) {
        int last = line.lastIndexOf(' ', Math.min(line.length(), line.offsetByCodePoints(0, WIDTH)));
        if (last > margin) {
            return last;
        }
        return Math.max(0, line.indexOf(' ', margin + 1));
    }

    private static int width(String line) {
        return line.codePointCount(0, line.length());
    }
}
