package dev.levelpress.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.cli.SmallFramework;
import dev.levelpress.http.access.AccessSettings;
import dev.levelpress.http.edition.NamedSource;
import dev.levelpress.output.pdf.PdfText;
import dev.levelpress.publish.Settings;
import dev.levelpress.source.SourceAddress;
import dev.levelpress.source.git.GitAccess;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Postings that recruiters make and publish with the service. */
class PostingsOverHttpTest {

    private static final String FORM = "/crafts/baker/levels/one/posting";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Running running;

    @BeforeAll
    static void open() {
        SmallFramework.in(folder.resolve("framework"));
        running = Running.with(settings("127.0.0.1"));
    }

    @AfterAll
    static void close() {
        running.close();
    }

    private static ServiceSettings settings(String host) {
        return new ServiceSettings(
                List.of(NamedSource.of(new SourceAddress.Local(folder.resolve("framework")))),
                Settings.defaults(),
                host,
                0,
                folder.resolve("data"),
                AccessSettings.defaults(),
                GitAccess.defaults(),
                Duration.ofMinutes(1),
                Optional.empty());
    }

    /** @param fields names and values in turn */
    private static HttpResponse<String> form(String... fields) {
        StringBuilder body = new StringBuilder();
        for (int at = 0; at < fields.length; at += 2) {
            body.append(body.isEmpty() ? "" : "&").append(fields[at]).append('=');
            body.append(URLEncoder.encode(fields[at + 1], StandardCharsets.UTF_8));
        }
        return running.post(
                FORM, BodyPublishers.ofString(body.toString()), "Content-Type", "application/x-www-form-urlencoded");
    }

    private static HttpResponse<String> json(String query, String offer) {
        return running.post(FORM + query, BodyPublishers.ofString(offer), "Content-Type", "application/json");
    }

    @Test
    void aPostingIsShownWithWhatIsMissingAtItsField() {
        HttpResponse<String> answer = form("organisation", "Small Bread", "voice", "SECOND_PERSON", "areas", "dough");
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("You knead."), answer.body());
        assertFalse(answer.body().contains("You light the oven."), answer.body());
        assertTrue(answer.body().contains("value=\"Small Bread\""), answer.body());
        assertTrue(answer.body().contains("id=\"_pay-note"), answer.body());
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
    }

    @Test
    void aWrongFieldIsSaidAndWhatWasTypedIsKept() {
        HttpResponse<String> answer = form("pay.min", "90000", "pay.max", "7", "title", "Ba\"ker", "piece", "pdf");
        assertEquals(422, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("aria-invalid=\"true\""), answer.body());
        assertTrue(answer.body().contains("value=\"Ba&quot;ker\""), answer.body());
        assertTrue(answer.body().contains("value=\"90000\""), answer.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"pdf", "docx", "page", "fragment", "text", "markdown", "json", "greenhouse", "lever", "ashby"})
    void everyFileOfItCanBeHad(String piece) {
        HttpResponse<String> file = form("organisation", "Small Bread", "piece", piece);
        assertEquals(200, file.statusCode(), file.body());
        assertTrue(file.headers().firstValue("Content-Disposition").orElse("").startsWith("attachment; "));
        if (piece.equals("pdf")) {
            String text = PdfText.of(file.body().getBytes(StandardCharsets.ISO_8859_1));
            assertTrue(text.contains("Small Bread"), text);
        }
    }

    @Test
    void programsSendAnOfferAndGetWhatIsWrongOrTheFile() {
        HttpResponse<String> checked = json("", "{\"organisation\": \"Small Bread\"}");
        assertEquals(200, checked.statusCode(), checked.body());
        assertTrue(checked.body().contains("\"errors\" : 0"), checked.body());
        HttpResponse<String> text = json("?piece=text", "{\"organisation\": \"Small Bread\"}");
        assertTrue(text.body().contains("Small Bread"), text.body());
        HttpResponse<String> wrong =
                json("?piece=pdf", "{\"organisation\": \"Small Bread\", \"pay\": {\"min\": \"x\"}}");
        assertEquals(422, wrong.statusCode(), wrong.body());
        assertTrue(wrong.body().contains("urn:levelpress:problem:unusable-offer"), wrong.body());
        assertTrue(wrong.body().contains("pay.min"), wrong.body());
        assertEquals(422, json("", "{\"title\": ").statusCode());
        assertEquals(404, json("?piece=nonsense", "{}").statusCode());
        assertEquals(
                413, json("", "{\"title\": \"" + "x".repeat(300_000) + "\"}").statusCode());
    }

    @Test
    void aPublishedPostingIsThereForEveryoneUntilItIsWithdrawn() {
        String until = LocalDate.now().plusDays(30).toString();
        HttpResponse<String> answer =
                form("organisation", "Small Bread", "do", "publish", "name", "baker-1", "until", until);
        assertEquals(303, answer.statusCode(), answer.body());
        assertTrue(running.get("/postings").body().contains("/postings/baker-1"));
        HttpResponse<String> page = running.get("/postings/baker-1");
        assertEquals(200, page.statusCode(), page.body());
        assertTrue(page.body().contains("href=\"/postings/baker-1/posting.pdf\""), page.body());
        assertFalse(page.headers().firstValue("X-Robots-Tag").orElse("").contains("noindex"));
        assertEquals(
                304,
                running.get(
                                "/postings/baker-1",
                                "If-None-Match",
                                page.headers().firstValue("ETag").orElseThrow())
                        .statusCode());
        HttpResponse<String> pdf = running.get("/postings/baker-1/posting.pdf");
        assertTrue(PdfText.of(pdf.body().getBytes(StandardCharsets.ISO_8859_1)).contains("I knead."));
        try (Running again = Running.with(settings("127.0.0.1"))) {
            assertEquals(page.body(), again.get("/postings/baker-1").body());
        }

        HttpResponse<String> taken = form("do", "publish", "name", "baker-1");
        assertEquals(422, taken.statusCode(), taken.body());
        assertTrue(taken.body().contains("is taken; choose another"), taken.body());

        assertEquals(
                303,
                running.post("/postings/baker-1/withdraw", BodyPublishers.noBody())
                        .statusCode());
        HttpResponse<String> gone = running.get("/postings/baker-1");
        assertEquals(410, gone.statusCode());
        assertTrue(gone.body().contains("this posting was withdrawn"), gone.body());
        assertTrue(gone.headers().firstValue("X-Robots-Tag").orElse("").contains("noindex"));
        assertEquals(410, running.get("/postings/baker-1/posting.pdf").statusCode());
        assertEquals(404, running.get("/postings/nobody").statusCode());
    }

    @Test
    void withoutANameItsAddressCannotBeGuessedAndIsNotListed() {
        HttpResponse<String> published = json("?publish", "{\"organisation\": \"Small Bread\"}");
        assertEquals(201, published.statusCode(), published.body());
        String address = published.headers().firstValue("Location").orElseThrow();
        assertTrue(address.matches("/postings/[A-Za-z0-9_-]{22}"), address);
        HttpResponse<String> page = running.get(address);
        assertEquals(200, page.statusCode());
        assertEquals("noindex", page.headers().firstValue("X-Robots-Tag").orElse(""));
        assertEquals(422, json("?publish&until=tomorrow", "{}").statusCode());
        assertEquals(422, json("?publish&name=..%2F..%2Fx", "{}").statusCode());
    }

    @Test
    void othersThanTheOwnMachineMakeNothingWithoutSettings() {
        try (Running open = Running.with(settings("0.0.0.0"))) {
            assertEquals(200, open.get("/").statusCode());
            assertEquals(403, open.get(FORM).statusCode());
            assertEquals(403, open.get("/postings").statusCode());
            assertEquals(
                    403,
                    open.post(FORM, BodyPublishers.ofString("{}"), "Content-Type", "application/json")
                            .statusCode());
        }
    }
}
