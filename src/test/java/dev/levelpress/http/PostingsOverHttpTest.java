package dev.levelpress.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.cli.SmallFramework;
import dev.levelpress.http.access.AccessSettings;
import dev.levelpress.http.access.PublicUrl;
import dev.levelpress.http.edition.NamedSource;
import dev.levelpress.output.pdf.PdfText;
import dev.levelpress.publish.Settings;
import dev.levelpress.source.SourceAddress;
import dev.levelpress.source.git.GitAccess;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
        return settings(host, AccessSettings.defaults());
    }

    private static ServiceSettings settings(String host, AccessSettings access) {
        return new ServiceSettings(
                List.of(NamedSource.of(new SourceAddress.Local(folder.resolve("framework")))),
                Settings.defaults(),
                host,
                0,
                folder.resolve("data"),
                access,
                GitAccess.defaults(),
                Duration.ofMinutes(1),
                Optional.empty(),
                ServiceSettings.CALLER_DOCUMENTS);
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
        assertTrue(answer.body().contains("<a href=\"#_pay-min\">The least pay (90000) is more"), answer.body());
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
    void aPostingEndsWhenItsLastDayIsOverEverywhere() throws IOException {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2027-01-10T09:00:00Z"));
        ServiceSettings settings = settings("127.0.0.1", published());
        try (Running service = Running.with(settings, now::get)) {
            HttpResponse<String> answer = service.post(
                    FORM + "?publish&name=january",
                    BodyPublishers.ofString("{\"organisation\": \"Small Bread\", \"closes\": \"2027-01-15\"}"),
                    "Content-Type",
                    "application/json");
            assertEquals(201, answer.statusCode(), answer.body());
            Path own = folder.resolve("data/postings/january");
            assertTrue(Files.readString(own.resolve("offer.json")).contains("\"posted\" : \"2027-01-10\""));
            HttpResponse<String> page = service.get("/postings/january");
            assertEquals(
                    "<https://levels.example.com/postings/january>; rel=\"canonical\"",
                    page.headers().firstValue("Link").orElse(""));
            assertTrue(service.get("/sitemap.xml")
                    .body()
                    .contains("<loc>https://levels.example.com/postings/january</loc>"));

            now.set(Instant.parse("2027-01-16T11:59:59Z"));
            assertEquals(200, service.get("/postings/january").statusCode());
            now.set(Instant.parse("2027-01-16T12:00:00Z"));
            HttpResponse<String> gone = service.get("/postings/january");
            assertEquals(410, gone.statusCode());
            assertTrue(gone.body().contains("this posting ended on 2027-01-15"), gone.body());
            assertEquals(410, service.get("/postings/january/posting.pdf").statusCode());
            assertFalse(service.get("/sitemap.xml").body().contains("january"));
            now.set(Instant.parse("2027-01-16T12:05:00Z"));
            assertEquals(410, service.get("/postings/january").statusCode());
            assertTrue(Files.notExists(own.resolve("offer.json")));
        }
    }

    private static AccessSettings published() {
        AccessSettings usual = AccessSettings.defaults();
        return new AccessSettings(
                Optional.of(new PublicUrl(URI.create("https://levels.example.com"))),
                usual.hostNames(),
                usual.publicReading(),
                usual.oidc(),
                usual.proxy(),
                usual.tokens(),
                usual.names(),
                usual.sessionKey());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+999999999-12-31", "-999999999-01-01", "2020-01-01", "9999-12-31", "31.1.2027", "x\r\nY: z"})
    void aDayThatCannotBeTheLastIsRefusedAtItsField(String until) {
        HttpResponse<String> answer = form("organisation", "Small Bread", "do", "publish", "until", until);
        assertEquals(422, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("id=\"_until-note0\""), answer.body());
        assertTrue(answer.body().contains("value=\"Small Bread\""), answer.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../../x", "a/b", "a\r\nX-Evil: yes", "%2e%2e", "UPPER", "\u202Eabc", "<script>", "con.html"})
    void aNameThatIsNoneIsRefusedAndReachesNoHeader(String name) throws IOException {
        HttpResponse<String> answer = form("do", "publish", "name", name);
        assertEquals(422, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("id=\"_name-note0\""), answer.body());
        assertFalse(answer.headers().firstValue("X-Evil").isPresent());
        assertFalse(answer.headers().firstValue("Location").isPresent());
        assertFalse(answer.body().contains("<script>"), answer.body());
    }

    @Test
    void aTitleIsNoHeaderAndHidesNothing() {
        String turned = "Baker\u202E\u0007\r\nX-Evil: yes";
        HttpResponse<String> published = form("title", turned, "do", "publish", "name", "turned");
        assertEquals(303, published.statusCode(), published.body());
        HttpResponse<String> pdf = running.get("/postings/turned/posting.pdf");
        assertEquals(200, pdf.statusCode());
        assertFalse(pdf.headers().firstValue("X-Evil").isPresent());
        String disposition = pdf.headers().firstValue("Content-Disposition").orElse("");
        assertTrue(disposition.startsWith("inline; filename=\"Baker"), disposition);
        assertFalse(disposition.contains("%E2%80%AE"), disposition);
    }

    @Test
    void aTitleOfAThousandWordsIsSaidAtItsField() {
        HttpResponse<String> answer = form("title", "\uD83E\uDDC1".repeat(2_000));
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("title has 2000 characters, over the limit of 200"), answer.body());
        assertEquals(200, form("title", "W".repeat(200), "piece", "pdf").statusCode());
    }

    @Test
    void whatIsNotOnTheFormIsSaidInAList() {
        HttpResponse<String> answer =
                form("colour", "<script>alert(1)</script>", "directApply", "true", "apply", "Write.");
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("there is no field &quot;colour&quot;"), answer.body());
        assertTrue(answer.body().contains("id=\"_directApply-note"), answer.body());
        assertFalse(answer.body().contains("<script>"), answer.body());
    }

    @Test
    void aFormThatIsTooLargeIsRefused() {
        String[] type = {"Content-Type", "application/x-www-form-urlencoded"};
        assertEquals(
                400,
                running.post(FORM, BodyPublishers.ofString("a=1&".repeat(501)), type)
                        .statusCode());
        assertEquals(
                413,
                running.post(FORM, BodyPublishers.ofString("intro=" + "x".repeat(2_000_000)), type)
                        .statusCode());
    }

    /** What is typed into the form after that would be lost, or published unseen. */
    @Test
    void whatIsPublishedIsWhatWasShown() {
        Document shown = Jsoup.parse(form("organisation", "Small \"Bread\"", "areas", "dough", "intro", "One\n\n- two")
                .body());
        Element publish = Objects.requireNonNull(shown.selectFirst("button[value=publish]"));
        Element form = Objects.requireNonNull(publish.closest("form"));
        assertEquals(
                List.of("organisation=Small \"Bread\"", "areas=dough", "intro=One\n\n- two"),
                form.select("input[type=hidden]").stream()
                        .map(each -> each.attr("name") + "=" + each.attr("value"))
                        .toList());
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
