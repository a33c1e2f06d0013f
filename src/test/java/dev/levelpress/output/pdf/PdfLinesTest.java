package dev.levelpress.output.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines end where they may, also where an element inside the line ends. */
class PdfLinesTest {

    private static final PdfOutput OUTPUT = new PdfOutput();

    @ParameterizedTest
    @ValueSource(strings = {"em", "strong", "code", "a href=\"https://example.com/\""})
    void noLineStartsWithClosingPunctuation(String element) {
        String name = element.replaceAll(" .*", "");
        String marks = ",.;:)!?’”";
        List<String> lines = lines(marks, (i, mark) -> "<%s>%s</%s>%s ".formatted(element, word(i), name, mark));
        assertEquals(List.of(), starting(lines, marks));
    }

    @ParameterizedTest
    @ValueSource(strings = {"em", "strong", "code", "a href=\"https://example.com/\""})
    void noLineEndsWithOpeningPunctuation(String element) {
        String name = element.replaceAll(" .*", "");
        List<String> lines = lines("([‘“", (i, mark) -> "%s<%s>%s</%s> ".formatted(mark, element, word(i), name));
        assertEquals(List.of(), ending(lines, "([‘“"));
    }

    @Test
    void eastAsianPunctuationStaysWithItsCharacter() {
        List<String> closed = lines("、。」）", (i, mark) -> "<em>" + "文".repeat(1 + i % 5) + "</em>" + mark);
        assertEquals(List.of(), starting(closed, "、。」）"));
        List<String> opened = lines("「（", (i, mark) -> mark + "<em>" + "文".repeat(1 + i % 5) + "</em>");
        assertEquals(List.of(), ending(opened, "「（"));
    }

    @Test
    void wordsPartlyEmphasisedAreNotBroken() {
        List<String> lines = lines("x", (i, mark) -> word(i) + " un<em>br<strong>ea</strong>k</em>able ");
        assertEquals(
                60,
                lines.stream()
                        .flatMap(line -> List.of(line.split(" ")).stream())
                        .filter("unbreakable"::equals)
                        .count());
    }

    @Test
    void wordsTooWideForTheirCellAreStillBroken() {
        String word = "Donau<em>dampf</em>schifffahrts<strong>gesellschaft</strong>,";
        byte[] pdf = OUTPUT.write(Pages.of("<p style=\"margin-left: 400pt; width: 60pt\">" + word + "</p>"));
        assertTrue(PdfText.rightEdge(pdf) < 545, () -> "reaches " + PdfText.rightEdge(pdf));
        assertTrue(PdfText.withoutSpaces(PdfText.of(pdf)).contains("Donaudampfschifffahrtsgesellschaft,"));
    }

    @Test
    void cellAsWideAsItsTextHoldsItOnOneLine() {
        byte[] pdf = OUTPUT.write(
                Pages.of(
                        "<table class=\"grid\"><tbody><tr><td><strong>Word</strong>,</td><td>(<em>see</em>)</td></tr></tbody></table>"));
        assertTrue(PdfText.of(pdf).contains("Word, (see)"), () -> PdfText.of(pdf));
    }

    private static String word(int i) {
        return "word".repeat(3).substring(0, 1 + i % 11);
    }

    /** The lines of a narrow paragraph for each mark. */
    private static List<String> lines(String marks, BiFunction<Integer, String, String> words) {
        String paragraphs = marks.codePoints()
                .mapToObj(Character::toString)
                .map(mark -> IntStream.range(0, 60)
                        .mapToObj(i -> words.apply(i, mark))
                        .collect(Collectors.joining("", "<p style=\"width: 140pt\">", "</p>")))
                .collect(Collectors.joining());
        return PdfText.pages(OUTPUT.write(Pages.of(paragraphs))).stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.equals("Test") && !line.startsWith("Page "))
                .toList();
    }

    private static List<String> starting(List<String> lines, String marks) {
        return lines.stream().filter(line -> marks.indexOf(line.charAt(0)) >= 0).toList();
    }

    private static List<String> ending(List<String> lines, String marks) {
        return lines.stream()
                .filter(line -> marks.indexOf(line.charAt(line.length() - 1)) >= 0)
                .toList();
    }
}
