package dev.levelpress.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.levelpress.Browser;
import dev.levelpress.Needed;
import dev.levelpress.output.docx.WordChecks;
import dev.levelpress.output.pdf.PdfText;
import dev.levelpress.output.pdf.Vera;
import dev.levelpress.publish.PostingPiece;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Postings held against the standards, and looked at in a browser. */
@SuppressWarnings("NullAway.Init") // set by JUnit
class PostingConformanceTest {

    @TempDir
    private static Path folder;

    @TestFactory
    Stream<DynamicTest> pdfIsAccessibleAndArchivableWithItsDataInside() throws IOException {
        return kits().entrySet().stream()
                .map(kit -> dynamicTest(kit.getKey(), () -> {
                    byte[] pdf = kit.getValue().piece(PostingPiece.PDF);
                    assertEquals(List.of(), Vera.dataFailures(pdf));
                    assertEquals(List.of(), PdfText.linesStartingWith(",.;:!?)", pdf));
                    assertEquals(kit.getValue().text(PostingPiece.JSON), attached(pdf));
                }));
    }

    private static String attached(byte[] pdf) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("posting.pdf"), pdf);
        Path data = folder.resolve("data.json");
        Files.deleteIfExists(data);
        String program = Needed.program("pdfdetach");
        new ProcessBuilder(program, "-save", "1", "-o", data.toString(), file.toString())
                .start()
                .waitFor();
        return Files.readString(data);
    }

    @TestFactory
    Stream<DynamicTest> wordDocumentIsWellMadeAndValid() throws IOException {
        return kits().entrySet().stream()
                .map(kit -> dynamicTest(kit.getKey(), () -> {
                    byte[] docx = kit.getValue().piece(PostingPiece.DOCX);
                    WordChecks.assertWellMade(docx);
                    WordChecks.assertValid(Files.write(folder.resolve("posting.docx"), docx));
                }));
    }

    @Test
    void libreOfficePrintsEveryWordOfTheText() throws IOException, InterruptedException {
        PostingKit kit = PostingKit.ofSample();
        Path docx = Files.write(folder.resolve("printed.docx"), kit.piece(PostingPiece.DOCX));
        String printed = squeezed(WordChecks.printed(List.of(docx), folder).getFirst());
        List<String> missing = new ArrayList<>();
        kit.text(PostingPiece.MARKDOWN)
                .lines()
                .map(PostingConformanceTest::squeezed)
                .filter(line -> !printed.contains(line))
                .forEach(missing::add);
        // The label "Field" is not there, and the address to apply at needs no words.
        assertEquals(List.of("FieldSoftwareEngineering", "Applyathttpsmeridianexamplejobseng202614apply"), missing);
    }

    private static String squeezed(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    @Test
    void pageIsAccessibleAndAsksForNothing() throws IOException {
        try (Browser browser = Browser.open()) {
            for (Map.Entry<String, PostingKit> kit : kits().entrySet()) {
                Path file =
                        Files.write(folder.resolve("page.html"), kit.getValue().piece(PostingPiece.PAGE));
                for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    Page page = browser.visit(file.toUri().toString(), 390, scheme);
                    assertEquals(List.of(), Browser.violations(page), kit.getKey());
                    assertEquals(0, Browser.overflow(page), kit.getKey());
                    assertEquals(1, browser.requests().size());
                    assertEquals(List.of(), browser.complaints());
                    assertTrue(page.title().length() > 3);
                }
            }
        }
    }

    private static Map<String, PostingKit> kits() throws IOException {
        Map<String, PostingKit> kits = new LinkedHashMap<>();
        kits.put("the sample", PostingKit.ofSample());
        kits.put("no offer", PostingKit.of(Map.of()));
        kits.put("hostile", PostingKit.of(HostileOffer.values()));
        return kits;
    }
}
