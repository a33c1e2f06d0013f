package dev.levelpress.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.cli.SmallFramework;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One address in several types, and documents part by part. */
class NegotiationTest {

    private static final String LEVEL = "/crafts/baker/levels/one";
    private static final String PDF = LEVEL + "/profile.pdf";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Running running;

    @BeforeAll
    static void open() {
        running = Running.over(SmallFramework.in(folder));
    }

    @AfterAll
    static void close() {
        running.close();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "application/pdf, pdf",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document, docx",
        "text/markdown, md",
        "application/json, json"
    })
    void aLevelComesInTheTypeThatIsAskedFor(String type, String ending) {
        HttpResponse<String> answer = running.get(LEVEL, "Accept", type);
        HttpResponse<String> own = running.get(LEVEL + "/profile." + ending);
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals(type, header(answer, "Content-Type").replaceFirst(";.*", ""));
        assertEquals("Accept", header(answer, "Vary"));
        assertEquals(LEVEL + "/profile." + ending, header(answer, "Content-Location"));
        assertEquals(own.body(), answer.body());
        assertEquals(header(own, "Content-Security-Policy"), header(answer, "Content-Security-Policy"));
        HttpResponse<String> head = running.head(LEVEL, "Accept", type);
        assertEquals(header(answer, "ETag"), header(head, "ETag"));
        assertEquals(header(answer, "Content-Length"), header(head, "Content-Length"));
        assertEquals("", head.body());
    }

    @Test
    void whoTakesEverythingAndBrowsersGetThePage() {
        for (String accept : List.of("*/*", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")) {
            HttpResponse<String> answer = running.get(LEVEL, "Accept", accept);
            assertEquals("text/html;charset=utf-8", header(answer, "Content-Type"));
            assertEquals("Accept", header(answer, "Vary"));
        }
    }

    @Test
    void everyTypeHasAnEntityTagOfItsOwn() {
        Set<String> tags = new HashSet<>();
        for (String type : List.of("text/html", "application/pdf", "text/markdown", "application/json")) {
            String tag = header(running.get(LEVEL, "Accept", type), "ETag");
            assertTrue(tags.add(tag), tag);
            HttpResponse<String> again = running.get(LEVEL, "Accept", type, "If-None-Match", tag);
            assertEquals(304, again.statusCode());
            assertEquals("Accept", header(again, "Vary"));
        }
        assertEquals(
                200,
                running.get(LEVEL, "Accept", "text/html", "If-None-Match", tag("application/pdf"))
                        .statusCode());
    }

    private static String tag(String type) {
        return header(running.get(LEVEL, "Accept", type), "ETag");
    }

    @ParameterizedTest
    @ValueSource(strings = {LEVEL, "/", "/explain"})
    void whoTakesNothingThatThereIsIsToldWhatThereIs(String path) {
        HttpResponse<String> answer = running.get(path, "Accept", "image/png, text/html;q=0");
        assertEquals(406, answer.statusCode());
        assertEquals("application/problem+json", header(answer, "Content-Type"));
        assertEquals("Accept", header(answer, "Vary"));
        assertTrue(answer.body().contains("urn:levelpress:problem:not-acceptable"), answer.body());
        assertTrue(answer.body().contains("this comes as text/html, application/"), answer.body());
    }

    @Test
    void aFrameworkAndItsReportComeAsJsonToo() {
        assertEquals(
                running.get("/framework.json").body(),
                running.get("/", "Accept", "application/json").body());
        assertEquals(
                running.get("/explain.json").body(),
                running.get("/explain", "Accept", "application/json").body());
        assertFalse(header(running.get("/", "Accept", "application/json"), "ETag")
                .equals(header(running.get("/"), "ETag")));
    }

    @Test
    void whatIsNotThereIsNotThereInAnyType() {
        HttpResponse<String> answer = running.get("/crafts/baker/levels/nine", "Accept", "application/pdf");
        assertEquals(404, answer.statusCode());
        assertEquals("", header(answer, "Content-Location") + header(answer, "ETag"));
    }

    @Test
    void aDocumentComesPartByPart() {
        HttpResponse<String> whole = running.get(PDF);
        assertEquals("bytes", header(whole, "Accept-Ranges"));
        int length = whole.body().length();
        HttpResponse<String> beginning = running.get(PDF, "Range", "bytes=0-999");
        assertEquals(206, beginning.statusCode());
        assertEquals("bytes 0-999/" + length, header(beginning, "Content-Range"));
        assertEquals("1000", header(beginning, "Content-Length"));
        assertEquals("application/pdf", header(beginning, "Content-Type"));
        assertEquals(header(whole, "ETag"), header(beginning, "ETag"));
        HttpResponse<String> rest = running.get(PDF, "Range", "bytes=1000-", "If-Range", header(whole, "ETag"));
        assertEquals(206, rest.statusCode());
        assertEquals(whole.body(), beginning.body() + rest.body());
    }

    @Test
    void whoHasThePartOfAnotherVersionGetsTheWholeOfThisOne() {
        int length = running.get(PDF).body().length();
        for (String condition :
                List.of("\"other\"", "Sat, 02 Jan 2027 09:00:00 GMT", "W/" + header(running.get(PDF), "ETag"))) {
            HttpResponse<String> answer = running.get(PDF, "Range", "bytes=10-19", "If-Range", condition);
            assertEquals(200, answer.statusCode(), condition);
            assertEquals(length, answer.body().length());
        }
    }

    @Test
    void severalPartsAtOnceAndPartsOfAHeadAreTheWhole() {
        assertEquals(200, running.get(PDF, "Range", "bytes=0-1,4-5").statusCode());
        HttpResponse<String> head = running.head(PDF, "Range", "bytes=0-9");
        assertEquals(200, head.statusCode());
        assertEquals("bytes", header(head, "Accept-Ranges"));
        assertEquals("" + running.get(PDF).body().length(), header(head, "Content-Length"));
    }

    @Test
    void aPartBehindTheEndIsExplained() {
        HttpResponse<String> whole = running.get(PDF);
        HttpResponse<String> answer = running.get(PDF, "Range", "bytes=99999999-");
        assertEquals(416, answer.statusCode());
        assertEquals("bytes */" + whole.body().length(), header(answer, "Content-Range"));
        assertEquals("application/problem+json", header(answer, "Content-Type"));
        assertEquals("", header(answer, "Content-Disposition"));
        HttpResponse<String> known = running.get(PDF, "Range", "bytes=0-9", "If-None-Match", header(whole, "ETag"));
        assertEquals(304, known.statusCode(), "what the caller has is not asked for in parts");
    }
}
