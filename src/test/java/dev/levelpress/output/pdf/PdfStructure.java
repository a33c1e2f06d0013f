package dev.levelpress.output.pdf;

import dev.levelpress.Poppler;
import java.util.ArrayList;
import java.util.List;

/**
 * The structure tree of a document with its text, in the order it is read aloud.
 *
 * @param lines one for each element ({@code "  P"}) and each text ({@code "    \"Hello\""}), indented by depth
 */
public record PdfStructure(List<String> lines) {

    /** As Poppler reads it. */
    public static PdfStructure of(byte[] pdf) {
        List<String> lines = new ArrayList<>();
        Poppler.read(pdf, "pdfinfo", "-struct-text", "-")
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> lines.add(line.replaceAll(" \\((block|inline)\\):?$|:$", "")));
        return new PdfStructure(lines);
    }

    /** All text but the numbers of lists, without white space: lines end where the page wants, not where the text does. */
    public String text() {
        StringBuilder text = new StringBuilder();
        String role = "";
        for (String line : lines) {
            if (!isText(line)) {
                role = line.strip();
            } else if (!role.equals("Lbl")) {
                text.append(words(line));
            }
        }
        return PdfText.withoutSpaces(text.toString());
    }

    /** The text of each element of a type, its inner elements included, with single spaces. */
    public List<String> texts(String role) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().equals(role)) {
                texts.add(PdfText.oneLine(below(i)));
            }
        }
        return texts;
    }

    /** The type of each element, in order, without text and attributes. */
    public List<String> roles() {
        return lines.stream()
                .map(String::strip)
                .filter(line -> line.matches("[A-Z][A-Za-z0-9]*"))
                .toList();
    }

    private String below(int start) {
        StringBuilder text = new StringBuilder();
        int depth = indentation(lines.get(start));
        for (int i = start + 1; i < lines.size() && indentation(lines.get(i)) > depth; i++) {
            if (isText(lines.get(i))) {
                text.append(words(lines.get(i)));
            }
        }
        return text.toString();
    }

    private static boolean isText(String line) {
        return line.strip().startsWith("\"");
    }

    private static String words(String line) {
        String quoted = line.stripLeading();
        return quoted.substring(1, quoted.lastIndexOf('"'));
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }
}
