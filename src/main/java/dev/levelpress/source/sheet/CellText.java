package dev.levelpress.source.sheet;

import dev.levelpress.framework.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a cell as pieces of a line, with breaks. */
final class CellText {

    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]+)\\*\\*");

    private CellText() {}

    /** Empty when there is nothing but white space. */
    static List<Inline> of(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        List<Inline> inlines = new ArrayList<>();
        String[] lines = text.strip().split("\r\n|\r|\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                inlines.add(new Inline.Break());
            }
            if (!lines[i].isEmpty()) {
                inlines.addAll(line(lines[i].replace('\t', ' ')));
            }
        }
        return inlines;
    }

    /** Sheets made from Markdown keep its stars around bold words. */
    private static List<Inline> line(String line) {
        List<Inline> inlines = new ArrayList<>();
        Matcher bold = BOLD.matcher(line);
        int done = 0;
        while (bold.find()) {
            text(line.substring(done, bold.start()), inlines);
            inlines.add(new Inline.Strong(List.of(new Inline.Text(bold.group(1)))));
            done = bold.end();
        }
        text(line.substring(done), inlines);
        return inlines;
    }

    private static void text(String text, List<Inline> inlines) {
        if (!text.isEmpty()) {
            inlines.add(new Inline.Text(text));
        }
    }
}
