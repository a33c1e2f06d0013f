package dev.levelpress.output.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.Poppler;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What those hear who have a document read to them. */
class PdfStructureTest {

    private static final PdfOutput OUTPUT = new PdfOutput();
    private static final byte[] EVERYTHING = OUTPUT.write(Pages.everything());
    private static final PdfStructure STRUCTURE = PdfStructure.of(EVERYTHING);

    @Test
    void headingsNeverSkipALevel() {
        assertEquals(List.of("Platform engineer"), STRUCTURE.texts("H1"));
        assertEquals(List.of("Second"), STRUCTURE.texts("H2"));
        assertEquals(List.of("Too deep"), STRUCTURE.texts("H3"));
    }

    @Test
    void nestedInlinesAreReadInTheirSentence() {
        assertTrue(STRUCTURE
                .texts("P")
                .getFirst()
                .startsWith("First emphasised nested words, then a link of several words"));
    }

    @Test
    void onlyLinksThatLeadSomewhereAreLinks() {
        assertEquals(List.of("a link of several words", "to an area", "Process"), linkTexts());
    }

    private static List<String> linkTexts() {
        return STRUCTURE.texts("Link");
    }

    @Test
    void listItemsHaveTheirNumbers() {
        assertEquals(List.of("9.", "10."), STRUCTURE.texts("Lbl"));
        assertTrue(STRUCTURE.lines().stream().anyMatch(line -> line.contains("/ListNumbering /Decimal")));
    }

    @Test
    void emptyCellsCountAsCells() {
        assertEquals(2, Collections.frequency(STRUCTURE.texts("TD"), ""));
    }

    @Test
    void headerCellsSayWhatTheyHead() {
        String lines = String.join("\n", STRUCTURE.lines());
        assertTrue(lines.contains("/Scope /Column"));
        assertTrue(lines.contains("/Scope /Row"));
        assertTrue(lines.contains("/ColSpan 2"));
    }

    @Test
    void picturesWithAlternativeTextAreFiguresAndOthersAreNot() {
        assertEquals(1, Collections.frequency(STRUCTURE.roles(), "Figure"));
        assertTrue(STRUCTURE.lines().stream().anyMatch(line -> line.contains("/BBox")));
    }

    @Test
    void wordsBesideABlockAreParagraphs() {
        List<String> paragraphs = STRUCTURE.texts("P");
        assertTrue(
                paragraphs.containsAll(List.of("Bare words and a span", "a paragraph", "and a tail")),
                paragraphs::toString);
    }

    @Test
    void runningHeadsArePrintedButNotRead() {
        assertTrue(PdfText.of(EVERYTHING).contains("Harbour framework"));
        assertFalse(STRUCTURE.text().contains("Harbour"));
    }

    @Test
    void tableHeaderIsPrintedOnEachPageAndReadOnce() {
        byte[] pdf = OUTPUT.write(Pages.areas(24, i -> "<p>" + Pages.words(60) + "</p>"));
        List<String> pages = PdfText.pages(pdf);
        assertTrue(pages.size() > 2);
        assertTrue(pages.stream().allMatch(page -> page.contains("Description")));
        assertEquals(
                List.of("Description"), List.of(PdfStructure.of(pdf).texts("TH").get(1)));
        assertEquals(1, Collections.frequency(PdfStructure.of(pdf).texts("TH"), "Description"));
    }

    @Test
    void fixedBoxIsPrintedOnEachPageAndReadOnce() {
        byte[] pdf = OUTPUT.write(Pages.of("<div class=\"fixed\">Draft</div><p>" + Pages.words(2000) + "</p>"));
        assertTrue(PdfText.pages(pdf).stream().allMatch(page -> page.contains("Draft")));
        assertEquals(1, Collections.frequency(PdfStructure.of(pdf).texts("P"), "Draft"));
    }

    @Test
    void wordsAtTheEndOfALineAreApart() {
        byte[] pdf = OUTPUT.write(Pages.of("<p>" + Pages.words(200) + "<br/>next</p>"));
        assertEquals(List.of(Pages.words(200) + " next"), PdfStructure.of(pdf).texts("P"));
    }

    @Test
    void outlineHasTheHeadings() {
        String outline = Poppler.read(EVERYTHING, "pdftohtml", "-xml", "-stdout", "-i", "-", "unused");
        assertTrue(outline.contains("Platform engineer</item>"), outline);
        assertTrue(outline.contains("Second</item>"), outline);
    }

    @Test
    void foreignWordsKnowTheirLanguage() {
        byte[] pdf = OUTPUT.write(Pages.of("<p>English <span lang=\"ja\">日本語</span></p>"));
        assertEquals(List.of("日本語"), PdfStructure.of(pdf).texts("Span"));
    }
}
