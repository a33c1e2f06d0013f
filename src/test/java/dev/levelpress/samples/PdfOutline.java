package dev.levelpress.samples;

import dev.levelpress.Poppler;
import java.util.regex.Pattern;

/** A tagged PDF's text by its structure tree, which is the order screen readers read it in; read by poppler. */
final class PdfOutline {

    private static final Pattern LAYOUT = Pattern.compile("(?m)^ +(/[A-Z]|Object \\d).*\n");
    private static final Pattern KIND = Pattern.compile("(?m)(?<=\\w)( \\((block|inline)\\))?( <[^>\n]*>)?:?$");
    private static final Pattern WORDS = Pattern.compile("(?m)^ +\"(.*)\"$");

    private PdfOutline() {}

    /** Indented by structure: a line for each element and for the text in it, wherever its lines end on the page. */
    static String of(byte[] pdf) {
        String outline =
                KIND.matcher(LAYOUT.matcher(structure(pdf)).replaceAll("")).replaceAll("");
        return joined(outline);
    }

    private static String joined(String outline) {
        StringBuilder joined = new StringBuilder();
        String before = "";
        for (String line : outline.lines().toList()) {
            String indent = line.substring(0, line.indexOf(line.strip()));
            boolean more = line.startsWith(indent + '"') && before.startsWith(indent + '"') && before.endsWith("\"");
            if (more) {
                joined.setLength(joined.length() - 2);
                joined.append(line.strip().substring(1)).append('\n');
            } else {
                joined.append(line).append('\n');
            }
            before = line;
        }
        return joined.toString();
    }

    /** The words alone. */
    static String text(byte[] pdf) {
        StringBuilder text = new StringBuilder();
        WORDS.matcher(structure(pdf))
                .results()
                .forEach(match -> text.append(match.group(1)).append('\n'));
        return text.toString();
    }

    private static String structure(byte[] pdf) {
        return Poppler.read(pdf, "pdfinfo", "-struct-text", "-");
    }
}
