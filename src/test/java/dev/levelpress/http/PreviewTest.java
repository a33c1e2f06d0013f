package dev.levelpress.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.cli.SmallFramework;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What authors see of a page that is not pushed yet. */
class PreviewTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Running running;

    @BeforeAll
    static void open() {
        running = Running.over(SmallFramework.in(folder.resolve("framework")));
    }

    @AfterAll
    static void close() {
        running.close();
    }

    private static HttpResponse<String> send(String name, String fileName, byte[] content) {
        Parts parts = fileName.isEmpty()
                ? new Parts().field(name, new String(content, StandardCharsets.UTF_8))
                : new Parts().file(name, fileName, content);
        return parts.send(running, "/preview");
    }

    @Test
    void aPastedPageIsShownWithWhatIsWrongWithIt() {
        String page = SmallFramework.level("Level 9", "nine", 9, "I knead in my sleep.", "TODO");
        HttpResponse<String> answer = send("text", "", page.getBytes(StandardCharsets.UTF_8));
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("<p>I knead in my sleep.</p>"), answer.body());
        assertTrue(answer.body().contains("Not yet described"), answer.body());
        assertTrue(answer.body().contains("pasted.md:"), answer.body());
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
        assertEquals(404, running.get("/crafts/baker/levels/nine/profile.pdf").statusCode());
    }

    @Test
    void anArchiveIsShownAsAWhole() throws IOException {
        HttpResponse<String> answer = send("file", "framework.zip", zip(folder.resolve("framework")));
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(
                answer.body().contains("I know when to stop.") || answer.body().contains("I bake at night."));
        assertTrue(answer.body().contains("Read as <code>"), answer.body());
    }

    private static byte[] zip(Path from) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes);
                Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new ZipEntry(from.relativize(file).toString()));
                zip.write(Files.readAllBytes(file));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void whatIsNoFrameworkSaysSo() {
        for (String text : List.of("", "Just a text.", "\u0000\u0001", "| a |\n|", "<script>alert(1)</script>")) {
            HttpResponse<String> answer = send("text", "", text.getBytes(StandardCharsets.UTF_8));
            assertEquals(200, answer.statusCode(), answer.body());
            assertFalse(answer.body().contains("<script"), answer.body());
        }
        HttpResponse<String> broken = send("file", "../../x\\\"><script>.zip", new byte[] {'P', 'K', 3, 4, 0});
        assertEquals(200, broken.statusCode(), broken.body());
        assertFalse(broken.body().contains("<script"), broken.body());
    }

    @Test
    void whatIsTooLargeIsRefused() {
        HttpResponse<String> answer = send("file", "page.md", new byte[9 << 20]);
        assertEquals(413, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("urn:levelpress:problem:"), answer.body());
    }

    @Test
    void nothingIsLeftBehind() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        send("text", "", "# A page".getBytes(StandardCharsets.UTF_8));
        try (Stream<Path> left = Files.list(temporary)) {
            assertEquals(
                    List.of(),
                    left.filter(file -> file.getFileName().toString().startsWith("levelpress-preview"))
                            .toList());
        }
    }
}
