package dev.levelpress.output.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.levelpress.output.pdf.PrintCoverage.Missing;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintCoverageTest {

    @Test
    void everyScriptOfTheSamplePrints() {
        assertEquals(List.of(), PrintCoverage.missing(Pages.scripts().text()));
    }

    @Test
    void scriptsThatNeedShapingAreRefusedByNameThoughAFontHasTheirGlyphs() {
        assertEquals(
                List.of(
                        new Missing("Arabic", List.of("\"ع\" (U+0639)", "\"ر\" (U+0631)")),
                        new Missing("Hebrew", List.of("\"ש\" (U+05E9)")),
                        new Missing("Devanagari", List.of("\"ह\" (U+0939)")),
                        new Missing("Thai", List.of("\"ก\" (U+0E01)"))),
                PrintCoverage.missing("عرع, ש, ह and ก in English"));
    }

    @Test
    void charactersNoFontHasAreNamed() {
        assertEquals(
                List.of(new Missing("Private-use", List.of("\"\uE000\" (U+E000)"))), PrintCoverage.missing("\uE000"));
        assertEquals(
                List.of("Egyptian Hieroglyphs"),
                PrintCoverage.missing("𓀀").stream().map(Missing::script).toList());
    }

    @Test
    void whatLeavesNoMarkIsNotMissing() {
        assertEquals(List.of(), PrintCoverage.missing("a\u00ADb\u200Bc\u200D\uFE0F\uFEFF\n\t \u2003"));
    }

    @Test
    void decomposedLettersPrint() {
        assertEquals(List.of(), PrintCoverage.missing("e\u0301 \u0438\u0306"));
    }
}
