package dev.levelpress.output.pdf.font;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunsTest {

    private static final Typeface LATIN = Typeface.text(false, false, EastAsian.SIMPLIFIED_FIRST);

    @Test
    void textOfOneFaceIsOneRun() {
        assertEquals(List.of(Face.REGULAR), faces(LATIN, "Łódź, Ελλάδα, Київ"));
    }

    @Test
    void otherFacesHelpOut() {
        assertEquals(
                List.of(Face.REGULAR, Face.SYMBOLS, Face.REGULAR, Face.EMOJI, Face.REGULAR, Face.SIMPLIFIED_CHINESE),
                faces(LATIN, "a ✓ b😀 中"));
    }

    @Test
    void languageDecidesWhoseIdeographsAreDrawn() {
        assertEquals(List.of(Face.JAPANESE), faces(Typeface.text(true, false, EastAsian.JAPANESE_FIRST), "直角"));
        assertEquals(
                List.of(Face.TRADITIONAL_CHINESE),
                faces(Typeface.text(false, true, EastAsian.TRADITIONAL_FIRST), "直角"));
    }

    @Test
    void marksStayWithTheirLetter() {
        assertEquals(List.of(Face.REGULAR), faces(LATIN, "x\u0301"));
    }

    @Test
    void invisibleCharactersAreLeftOut() {
        assertEquals("soft", Runs.of(LATIN, "so\u00ADf\u200Bt\uFE0F").getFirst().shown());
        assertEquals(Runs.width(LATIN, "soft"), Runs.width(LATIN, "so\u00ADf\u200Bt\uFE0F"));
    }

    @Test
    void unprintableCharactersAreReplacedInSight() {
        Run run = Runs.of(LATIN, "عرب").getFirst();
        assertEquals("\uFFFD\uFFFD\uFFFD", run.shown());
        assertEquals(Optional.of("عرب"), run.actual());
    }

    @Test
    void hardSpacesAreDrawnAsSpaces() {
        Run run = Runs.of(LATIN, "a\u00A0b").getFirst();
        assertEquals("a b", run.shown());
        assertEquals(Optional.empty(), run.actual());
    }

    @Test
    void emojiArePrintedInTheirParts() {
        assertEquals("👨👩👧", Runs.of(LATIN, "👨\u200D👩\u200D👧").getFirst().shown());
    }

    private static List<Face> faces(Typeface typeface, String text) {
        return Runs.of(typeface, text).stream().map(Run::face).toList();
    }
}
