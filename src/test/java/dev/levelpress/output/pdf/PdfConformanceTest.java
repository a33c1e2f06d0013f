package dev.levelpress.output.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.template.Xhtml;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every kind of page is PDF/UA-1 and PDF/A-2a, and is read aloud in the order it is written. */
class PdfConformanceTest {

    private record Sample(String name, Xhtml page) {}

    private static final PdfOutput OUTPUT = new PdfOutput();

    private static final Xhtml BOOK =
            Pages.areas(300, i -> "<p>" + Pages.words(90) + "</p><ul><li>a</li><li>b</li></ul>");

    private static final List<Sample> READABLE = List.of(
            new Sample("every element", Pages.everything()),
            new Sample("every script", Pages.scripts()),
            new Sample("rows longer than a page", Pages.areas(2, i -> "<p>" + Pages.words(1500) + "</p>")));

    private static final List<Sample> OTHERS = List.of(
            new Sample("a book", BOOK),
            new Sample("missing glyphs", Pages.of("<p>Arabic عربي, Devanagari हिन्दी, private \uE000</p>")),
            new Sample(
                    "nothing",
                    new Xhtml("<html lang=\"de\"><head><title>Leer</title></head><body></body></html>", "")));

    @TestFactory
    Stream<DynamicTest> validatorsFindNothing() {
        return Stream.concat(READABLE.stream(), OTHERS.stream())
                .map(sample -> DynamicTest.dynamicTest(
                        sample.name(), () -> assertEquals(List.of(), Vera.failures(OUTPUT.write(sample.page())))));
    }

    @TestFactory
    Stream<DynamicTest> structureReadsInTheOrderOfTheText() {
        return READABLE.stream()
                .map(sample -> DynamicTest.dynamicTest(
                        sample.name(),
                        () -> assertEquals(
                                Pages.text(sample.page()),
                                PdfStructure.of(OUTPUT.write(sample.page())).text())));
    }

    @Test
    void bookHasManyPages() {
        assertTrue(PdfText.pages(OUTPUT.write(BOOK)).size() > 50);
    }
}
