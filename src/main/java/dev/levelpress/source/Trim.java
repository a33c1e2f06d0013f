package dev.levelpress.source;

import dev.levelpress.framework.Inline;
import java.util.ArrayList;
import java.util.List;

/** Takes the white space off the ends of a line and makes one text of neighbouring ones. */
final class Trim {

    private Trim() {}

    static List<Inline> both(List<Inline> line) {
        List<Inline> trimmed = new ArrayList<>();
        for (Inline inline : line) {
            if (inline instanceof Inline.Text text
                    && !trimmed.isEmpty()
                    && trimmed.getLast() instanceof Inline.Text before) {
                trimmed.set(trimmed.size() - 1, new Inline.Text((before.text() + text.text()).replace("  ", " ")));
            } else {
                trimmed.add(inline);
            }
        }
        trimEnd(trimmed, 0);
        trimEnd(trimmed, -1);
        return trimmed;
    }

    /** @param end 0 for the first, -1 for the last */
    private static void trimEnd(List<Inline> line, int end) {
        while (!line.isEmpty()) {
            int at = end == 0 ? 0 : line.size() - 1;
            if (!(line.get(at) instanceof Inline.Text text)) {
                return;
            }
            String stripped = end == 0 ? stripLeading(text.text()) : stripTrailing(text.text());
            if (!stripped.isEmpty()) {
                line.set(at, new Inline.Text(stripped));
                return;
            }
            line.remove(at);
        }
    }

    private static String stripLeading(String text) {
        int start = 0;
        while (start < text.length() && isSpace(text.charAt(start))) {
            start++;
        }
        return text.substring(start);
    }

    private static String stripTrailing(String text) {
        int end = text.length();
        while (end > 0 && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u200B';
    }
}
