package dev.levelpress.source.sheet;

import dev.levelpress.framework.Inline;
import java.util.ArrayList;
import java.util.List;

/** The text of a cell as pieces of a line, with breaks. */
final class CellText {

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
                inlines.add(new Inline.Text(lines[i].replace('\t', ' ')));
            }
        }
        return inlines;
    }
}
