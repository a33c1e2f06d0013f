package dev.levelpress.output.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.Poppler;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Text is never lost on its way to the page. */
class PdfTextTest {

    private static final double A4_WIDTH = 595;
    private static final double RIGHT_MARGIN = 51;
    private static final PdfOutput OUTPUT = new PdfOutput();

    @Test
    void extractedTextIsThatOfThePageInEveryScript() {
        String printed = PdfText.withoutSpaces(PdfText.of(OUTPUT.write(Pages.scripts())));
        assertEquals(Pages.text(Pages.scripts()), printed.replaceAll("Page1of1$", ""));
    }

    @Test
    void rowLongerThanAPageLosesNoWord() {
        String printed = PdfText.of(OUTPUT.write(Pages.areas(1, i -> "<p>" + Pages.words(3000) + "</p>")))
                .replaceAll("Page \\d+ of \\d+( Area Description)?", "");
        assertTrue(PdfText.oneLine(printed).endsWith(Pages.words(3000)));
    }

    @Test
    void pagesAreCounted() {
        List<String> pages = PdfText.pages(OUTPUT.write(Pages.areas(1, i -> "<p>" + Pages.words(3000) + "</p>")));
        for (int i = 0; i < pages.size(); i++) {
            assertTrue(pages.get(i).contains("Page %d of %d".formatted(i + 1, pages.size())));
        }
    }

    @Test
    void rowThatFitsAPageIsNotSplit() {
        List<String> pages = PdfText.pages(
                OUTPUT.write(Pages.areas(20, i -> "<p>start" + i + " " + Pages.words(70) + " end" + i + "</p>")));
        for (int i = 0; i < 20; i++) {
            String start = "start" + i + " ";
            String end = "end" + i + "\n";
            assertTrue(pages.stream().anyMatch(page -> page.contains(start) && page.contains(end)), "row " + i);
        }
    }

    @Test
    void tallRowStartsWhereThePageHasRoom() {
        byte[] pdf = OUTPUT.write(Pages.areas(2, i -> ("<p>" + Pages.words(100) + "</p>").repeat(3)));
        assertTrue(PdfText.pages(pdf).getFirst().contains("Area 1"));
    }

    @Test
    void endlessWordsStayOnThePaper() {
        String word = "a".repeat(200);
        String address = "https://example.com/" + "path/".repeat(30);
        byte[] pdf =
                OUTPUT.write(Pages.areas(1, i -> "<p>" + address + " " + word + "</p><ul><li>" + word + "</li></ul>"));
        assertTrue(PdfText.rightEdge(pdf) < A4_WIDTH - RIGHT_MARGIN + 1, () -> "reaches " + PdfText.rightEdge(pdf));
        String printed = PdfText.withoutSpaces(PdfText.of(pdf));
        assertTrue(printed.contains(address + word));
    }

    @Test
    void wideTableInACellStaysOnThePaper() {
        String grid =
                "<table class=\"grid\"><tbody><tr>" + "<td>Responsibilities</td>".repeat(12) + "</tr></tbody></table>";
        byte[] pdf = OUTPUT.write(Pages.areas(2, i -> grid));
        assertTrue(PdfText.rightEdge(pdf) < A4_WIDTH - RIGHT_MARGIN + 1, () -> "reaches " + PdfText.rightEdge(pdf));
    }

    @Test
    void characterThatCannotBeSetShowsAsReplacementAndIsExtractedAsItself() {
        byte[] pdf = OUTPUT.write(Pages.of("<p>before \u0BB9\u0BCB after</p>"));
        assertTrue(PdfText.of(pdf).contains("before \u0BB9\u0BCB after"));
        assertTrue(Poppler.read(pdf, "pdffonts", "-").contains("DejaVuSans"));
    }

    @Test
    void charactersThatLookAlikeAreExtractedAsWritten() {
        byte[] pdf = OUTPUT.write(Pages.of("<p>\u00B5 \u03BC \u2ED1 \u9577</p>"));
        assertTrue(PdfText.withoutSpaces(PdfText.of(pdf)).contains("\u00B5\u03BC\u2ED1\u9577"));
    }

    @Test
    void invisibleCharactersLeaveNoMark() {
        byte[] pdf = OUTPUT.write(Pages.of("<p>so\u00ADft ze\u200Bro j\u200Doin \uFEFFmark text\uFE0F \u202Aend</p>"));
        assertTrue(PdfText.of(pdf).contains("soft zero join mark text end"));
        assertEquals(
                2,
                Poppler.read(pdf, "pdffonts", "-")
                        .lines()
                        .filter(line -> line.contains("Lato"))
                        .count());
    }

    @Test
    void decomposedLettersAreComposed() {
        assertTrue(PdfText.of(OUTPUT.write(Pages.of("<p>cafe\u0301 \u1112\u1161\u11AB</p>")))
                .contains("café 한"));
    }

    @Test
    void spacesStayPlainSpacesWhereHardOnesAreUsed() {
        String text = String.join(" ", PdfText.pages(OUTPUT.write(Pages.of("<p>hard\u00A0space soft space</p>"))));
        assertTrue(text.contains("hard space soft space"));
    }
}
