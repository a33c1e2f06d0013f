package dev.levelpress.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.cli.SmallFramework;
import dev.levelpress.output.docx.DocxParts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadedFormsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Running running;

    @BeforeAll
    static void start() {
        running = Running.over(SmallFramework.in(folder));
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void oneFormGivesItsAnswers() throws IOException {
        HttpResponse<String> answer = running.post("/answers?file=ann.docx", BodyPublishers.ofByteArray(filled("Ann")));
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals(
                "application/json", answer.headers().firstValue("Content-Type").orElse(""));
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
        assertTrue(answer.body().contains("\"file\" : \"ann.docx\""), answer.body());
        assertTrue(answer.body().contains("\"value\" : \"Ann\""), answer.body());
    }

    @Test
    void archiveOfFormsGivesTheAnswersOfAllAsCsv() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : new String[] {"Ann", "Bob"}) {
                zip.putNextEntry(new ZipEntry(name + ".docx"));
                zip.write(filled(name));
            }
        }
        HttpResponse<String> answer =
                running.post("/answers", BodyPublishers.ofByteArray(bytes.toByteArray()), "Accept", "text/csv");
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("\"forms.zip/Ann.docx\",\"\",\"Ann\""), answer.body());
        assertTrue(answer.body().contains("\"forms.zip/Bob.docx\",\"\",\"Bob\""), answer.body());
    }

    @Test
    void whatIsNoFormIsSaidToBeNone() {
        HttpResponse<String> answer = running.post("/answers?file=x.docx", BodyPublishers.ofString("hello"));
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("\"forms\" : [ ]"), answer.body());
        assertTrue(answer.body().contains("no form that can be read"), answer.body());
    }

    @Test
    void bodyThatIsTooLargeIsRefused() {
        HttpResponse<String> answer = running.post(
                "/answers",
                BodyPublishers.ofInputStream(() -> new Zeros(300L << 20)),
                "Content-Type",
                "application/zip");
        assertEquals(413, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("the request is too large"), answer.body());
    }

    /** The first level's form with a name filled in, as editors that only write the data do. */
    private static byte[] filled(String name) throws IOException {
        byte[] form = running.get("/crafts/baker/levels/one/review.docx").body().getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : DocxParts.of(form).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                String text = new String(part.getValue(), StandardCharsets.UTF_8);
                zip.write(
                        part.getKey().equals("customXml/item1.xml")
                                ? text.replace("<employee></employee>", "<employee>" + name + "</employee>")
                                        .getBytes(StandardCharsets.UTF_8)
                                : part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static final class Zeros extends InputStream {
        private long left;

        Zeros(long left) {
            this.left = left;
        }

        @Override
        public int read() {
            return --left < 0 ? -1 : 0;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            int read = (int) Math.min(left, length);
            left -= read;
            return read == 0 && length > 0 ? -1 : read;
        }
    }
}
