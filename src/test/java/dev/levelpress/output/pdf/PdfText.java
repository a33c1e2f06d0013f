package dev.levelpress.output.pdf;

import dev.levelpress.Poppler;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The text on the pages of a document, as a reader sees it. */
public final class PdfText {

    private static final Pattern RIGHT_EDGE = Pattern.compile("<word [^>]*xMax=\"([0-9.]+)\"");

    private PdfText() {}

    /** The text of all pages, with every stretch of white space as one space. */
    public static String of(byte[] pdf) {
        return oneLine(String.join("\n", pages(pdf)));
    }

    /** The text of each page, line by line. */
    public static List<String> pages(byte[] pdf) {
        String text = Poppler.read(pdf, "pdftotext", "-enc", "UTF-8", "-", "-");
        // Poppler marks right-to-left stretches.
        return Arrays.asList(text.replaceAll("[\u202A-\u202E]", "").split("\f"));
    }

    /** How far right the rightmost word reaches, in points. */
    public static double rightEdge(byte[] pdf) {
        return RIGHT_EDGE
                .matcher(Poppler.read(pdf, "pdftotext", "-bbox", "-", "-"))
                .results()
                .map(MatchResult::group)
                .map(word -> word.replaceAll(".*xMax=\"([0-9.]+)\".*", "$1"))
                .mapToDouble(Double::parseDouble)
                .max()
                .orElse(0);
    }

    /** Lines, of words as they stand on the pages, that start with one of the marks. */
    public static List<String> linesStartingWith(String marks, byte[] pdf) {
        return pages(pdf).stream()
                .flatMap(String::lines)
                .filter(line -> !line.isEmpty() && marks.indexOf(line.charAt(0)) >= 0)
                .toList();
    }

    public static String oneLine(String text) {
        return text.replaceAll("[\\s\u00A0]+", " ").strip();
    }

    /** For comparing texts whose line breaks differ. */
    public static String withoutSpaces(String text) {
        return text.replaceAll("[\\s\u00A0]+", "");
    }
}
