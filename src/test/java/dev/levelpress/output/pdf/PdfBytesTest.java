package dev.levelpress.output.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.levelpress.Poppler;
import dev.levelpress.template.Xhtml;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The bytes of a document depend on its page alone. */
class PdfBytesTest {

    private final PdfOutput output = new PdfOutput();

    @Test
    void equalPagesGiveEqualBytes() {
        assertArrayEquals(output.write(Pages.scripts()), new PdfOutput().write(Pages.scripts()));
    }

    @Test
    void differentPagesGiveDifferentIdentifiers() {
        assertFalse(
                identifier(output.write(Pages.of("<p>a</p>"))).equals(identifier(output.write(Pages.of("<p>b</p>")))));
    }

    private static String identifier(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        return text.substring(text.lastIndexOf("/ID ["), text.lastIndexOf("/ID [") + 70);
    }

    @Test
    void threadsDoNotDisturbOneAnother() throws Exception {
        byte[] scripts = output.write(Pages.scripts());
        byte[] everything = output.write(Pages.everything());
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<byte[]>> written = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                boolean even = i % 2 == 0;
                written.add(threads.submit(() -> output.write(even ? Pages.scripts() : Pages.everything())));
            }
            for (int i = 0; i < written.size(); i++) {
                assertArrayEquals(
                        i % 2 == 0 ? scripts : everything, written.get(i).get());
            }
        }
    }

    @Test
    void anotherJvmWithLittleMemoryWritesTheSame() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PdfDigests.class.getName())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), printed);
        assertEquals(String.join("\n", PdfDigests.digests()), printed.strip());
    }

    @Test
    void twoDaysGiveTwoDatesAndNoneGivesNone() {
        String dated = Poppler.read(output.write(Pages.everything()), "pdfinfo", "-isodates", "-");
        String undated = Poppler.read(output.write(Pages.scripts()), "pdfinfo", "-");
        assertEquals(
                1,
                dated.lines()
                        .filter(line -> line.matches("CreationDate: +2026-01-31T.*"))
                        .count(),
                dated);
        assertFalse(undated.contains("Date"), undated);
        assertEquals(
                List.of(
                        "Title:           Level 5 & more",
                        "Subject:         Role profile",
                        "Author:          Harbour <Ltd>"),
                Arrays.asList(dated.split("\n")).subList(0, 3));
    }

    @Test
    void pageWithoutTitleIsTitledByItsHeadingAndWhatIsNoDateIsLeftOut() {
        String page = "<html><head><meta name=\"date\" content=\"today\"/></head><body><h1>Harbour</h1></body></html>";
        byte[] pdf = output.write(new Xhtml(page, ""));
        String information = Poppler.read(pdf, "pdfinfo", "-");
        assertEquals("Title:           Harbour", information.lines().findFirst().orElseThrow());
        assertFalse(information.contains("Date"), information);
        assertEquals(List.of(), Vera.failures(pdf));
    }
}
