package dev.levelpress.source.sheet;

import dev.levelpress.framework.Inline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A string of a workbook, shared or in its cell: runs of text, of which the bold ones stay bold. */
final class RichString {

    /** Characters that XML does not have, and line ends (ECMA-376 part 1, 22.9.2.19). */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private RichString() {}

    /** Reads up to the end of the element that starts here. */
    static List<Inline> read(Xml xml, String element) throws IOException {
        List<Inline> inlines = new ArrayList<>();
        boolean bold = false;
        while (xml.next() && !xml.ends(element)) {
            if (xml.starts("r")) {
                bold = false;
            } else if (xml.starts("b")) {
                bold = xml.attribute("val")
                        .filter(value -> value.equals("0") || value.equals("false"))
                        .isEmpty();
            } else if (xml.starts("rPh")) {
                // How the text is pronounced, beside Japanese.
                xml.skip();
            } else if (xml.starts("t")) {
                add(inlines, unescaped(xml.text()), bold);
            }
        }
        return inlines.stream().allMatch(RichString::isBlank) ? List.of() : List.copyOf(inlines);
    }

    private static boolean isBlank(Inline inline) {
        return inline instanceof Inline.Break
                || (inline instanceof Inline.Text text && text.text().isBlank());
    }

    private static void add(List<Inline> inlines, String text, boolean bold) {
        String[] lines = text.split("\r\n|\r|\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                inlines.add(new Inline.Break());
            }
            if (!lines[i].isEmpty()) {
                Inline words = new Inline.Text(lines[i].replace('\t', ' '));
                inlines.add(bold && !lines[i].isBlank() ? new Inline.Strong(List.of(words)) : words);
            }
        }
    }

    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text)
                .replaceAll(escape -> Matcher.quoteReplacement(character(Integer.parseInt(escape.group(1), 16))));
    }

    private static String character(int code) {
        if (code == '\n' || code == '\r' || code == '\t') {
            return code == '\r' ? "" : Character.toString(code);
        }
        boolean text = code >= ' ' && code != 0x7F && code < 0xFFFE && !Character.isSurrogate((char) code);
        return text ? Character.toString(code) : "";
    }
}
