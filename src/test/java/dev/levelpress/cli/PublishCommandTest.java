package dev.levelpress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import dev.levelpress.Browser;
import dev.levelpress.output.pdf.PdfText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishCommandTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Path source = Path.of("");
    private Path site = Path.of("");

    @BeforeEach
    void write() {
        source = SmallFramework.in(folder.resolve("framework"));
        site = folder.resolve("out/site");
    }

    private Run publish(String... more) {
        List<String> all = new ArrayList<>(List.of("publish", source.toString(), "--out", site.toString()));
        all.addAll(List.of(more));
        return Run.of(all.toArray(String[]::new));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void everyLinkLeadsToAFileOfTheSite() throws IOException {
        Run run = publish("--permalinks");
        assertEquals(0, run.code(), run.err());
        int links = 0;
        for (Path file : files()) {
            if (file.endsWith("index.html")) {
                for (Element each : Jsoup.parse(Files.readString(file)).select("a[href], link[href]")) {
                    String address = each.attr("href").replaceFirst("#.*", "");
                    if (!address.isEmpty() && !address.startsWith("data:")) {
                        Path target = file.resolveSibling(address).normalize();
                        assertTrue(target.startsWith(site), file + ": " + address);
                        assertTrue(Files.isRegularFile(target), file + ": " + address);
                        links++;
                    }
                }
                assertFalse(Files.readString(file).contains("<form"), file.toString());
            }
        }
        assertTrue(links > 60, links + " links");
        assertTrue(PdfText.of(Files.readAllBytes(site.resolve("baker/one.pdf"))).contains("I knead."));
    }

    @Test
    void onlyWhatHasChangedIsWritten() throws IOException {
        assertEquals(0, publish("--permalinks").code());
        FileTime old = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        for (Path file : files()) {
            Files.setLastModifiedTime(file, old);
        }
        Run again = publish("--permalinks");
        assertTrue(again.err().contains("0 files written"), again.err());

        SmallFramework.page(
                source.resolve("baker/one.md"),
                SmallFramework.level("Level 1", "one", 1, "I knead well.", "I light it."));
        assertEquals(0, publish("--permalinks").code());
        List<String> written = new ArrayList<>();
        for (Path file : files()) {
            if (!Files.getLastModifiedTime(file).equals(old) && !file.endsWith("index.html")) {
                written.add(site.relativize(file).toString());
            }
        }
        assertTrue(
                written.stream()
                        .allMatch(path -> path.startsWith("crafts/baker/levels/one/")
                                || List.of("baker/one.pdf", "framework.json", ".levelpress-site")
                                        .contains(path)),
                written.toString());
        assertEquals(15 + 3, written.size(), written.toString());
        assertTrue(PdfText.of(Files.readAllBytes(site.resolve("baker/one.pdf"))).contains("I knead well."));
    }

    @Test
    void whatIsNoMoreIsRemovedAndFilesOfOthersAreNot() throws IOException {
        assertEquals(0, publish().code());
        Path others = Files.writeString(site.resolve("crafts/CNAME"), "levels.example.com");
        Files.delete(source.resolve("baker/two.md"));
        Run run = publish();
        assertEquals(0, run.code(), run.err());
        assertFalse(Files.exists(site.resolve("crafts/baker/levels/two")));
        assertFalse(Files.exists(site.resolve("crafts/baker/compare")));
        assertTrue(Files.exists(others));
    }

    @Test
    void anothersFileInTheWayIsNamedAndNothingIsWritten() throws IOException {
        Files.createDirectories(site);
        Path others = Files.writeString(site.resolve("index.html"), "mine");
        Run run = publish();
        assertEquals(2, run.code());
        assertTrue(run.err().contains(others + " is there already"), run.err());
        assertEquals(List.of(others), files());
    }

    @Test
    void aRunThatWasCutOffIsTakenUpAgain() throws IOException {
        assertEquals(0, publish().code());
        Path list = site.resolve(".levelpress-site");
        Files.writeString(list, Files.readString(list).replaceAll("(?m)^\\w+ ", "- "));
        Path pdf = site.resolve("crafts/baker/levels/one/profile.pdf");
        Files.writeString(pdf, "torn");
        assertEquals(0, publish().code());
        assertTrue(PdfText.of(Files.readAllBytes(pdf)).contains("I knead."));
    }

    @Test
    void aReaderOpensItFromADisk() {
        assertEquals(0, publish().code());
        try (Browser browser = Browser.open()) {
            for (int width : List.of(390, 1440)) {
                Page page = browser.visit(site.resolve("index.html").toUri().toString(), width);
                page.getByText("Level 2").first().click();
                assertTrue(page.locator("article").innerText().contains("I bake at night."));
                // Before axe, which asks for the style sheet in a way that files do not allow.
                assertEquals(List.of(), browser.complaints());
                assertEquals(List.of(), Browser.violations(page));
                assertEquals(0, Browser.overflow(page));
                page.locator(".trail a").first().click();
                assertTrue(page.url().endsWith("/index.html"), page.url());
            }
        }
    }
}
