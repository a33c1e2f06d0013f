package dev.levelpress.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.cli.SmallFramework;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Review forms for a list of people, and what comes back, as people teams do it with a browser or a program. */
class RunsOverHttpTest {

    private static final String PEOPLE = """
            Name,Id,Craft,Level,Manager,Form,Shoe size
            Ada,1,Baker,Level 1,Grace,docx,38
            Bo,2,Baker,Level 2,Grace,xlsx,40
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Running running;

    private final List<String> begun = new ArrayList<>();

    @BeforeAll
    static void open() {
        running = Running.over(SmallFramework.in(folder.resolve("framework")));
    }

    @AfterAll
    static void close() {
        running.close();
    }

    @AfterEach
    void delete() {
        begun.forEach(run -> running.post(run + "/delete", BodyPublishers.noBody()));
    }

    private static HttpResponse<String> list(String people, String period, String... headers) {
        return new Parts()
                .file("people", "people.csv", people.getBytes(StandardCharsets.UTF_8))
                .field("period", period)
                .send(running, "/reviews", headers);
    }

    /** Of a run that was planned by a page. */
    private String address(HttpResponse<String> answer) {
        assertEquals(303, answer.statusCode(), answer.body());
        String address = answer.headers().firstValue("Location").orElseThrow();
        begun.add(address);
        return address;
    }

    private static void awaitDone(String run) {
        Running.await("the run", () -> running.get(run + ".json").body().contains("\"state\" : \"done\""));
    }

    @Test
    void aListIsShownAsItIsUnderstoodAndBecomesFormsWhenSomebodySaysSo() throws IOException {
        String run = address(list(PEOPLE, "H2 2026"));
        HttpResponse<String> page = running.get(run);
        assertEquals(200, page.statusCode(), page.body());
        assertEquals("no-store", page.headers().firstValue("Cache-Control").orElse(""));
        assertTrue(page.body().contains("Make 2 forms?"), page.body());
        assertTrue(page.body().contains("Shoe size"), page.body());
        assertTrue(page.body().contains("not used"), page.body());
        assertTrue(page.body().contains("Grace/Ada - H2 2026.docx"), page.body());
        assertEquals(404, running.get(run + "/forms.zip").statusCode());

        assertEquals(303, running.post(run + "/start", BodyPublishers.noBody()).statusCode());
        awaitDone(run);
        assertTrue(running.get(run).body().contains("forms.zip</a>"));
        HttpResponse<String> archive = running.get(run + "/forms.zip");
        assertEquals(
                "application/zip", archive.headers().firstValue("Content-Type").orElse(""));
        assertEquals(
                List.of("Grace/Ada - H2 2026.docx", "Grace/Bo - H2 2026.xlsx", "index.xlsx"),
                entries(archive.body().getBytes(StandardCharsets.ISO_8859_1)));

        assertEquals(303, running.post(run + "/delete", BodyPublishers.noBody()).statusCode());
        assertEquals(404, running.get(run).statusCode());
        assertEquals(404, running.get(run + "/forms.zip").statusCode());
    }

    private static List<String> entries(byte[] archive) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names.stream().sorted().toList();
    }

    @Test
    void wrongRowsAreShownAndLeftOut() {
        String run = address(list(PEOPLE + "<b>Cy</b>,3,Baker,Level 9,Grace,,\n", "H2 2026"));
        String page = running.get(run).body();
        assertTrue(page.contains("there is no level &quot;Level 9&quot;"), page);
        assertTrue(page.contains("1 row of 3 cannot be used"), page);
        assertTrue(page.contains("Make the other forms"), page);
        assertFalse(page.contains("<b>Cy"), page);
    }

    @Test
    void aListThatMakesNoFormSaysWhyAndKeepsWhatWasTyped() {
        HttpResponse<String> answer = list("Name,Level\nAda,9\n", "Summer \"26\"");
        assertEquals(422, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("There is nobody in the list"), answer.body());
        assertTrue(answer.body().contains("people.csv:"), answer.body());
        assertTrue(answer.body().contains("value=\"Summer &quot;26&quot;\""), answer.body());

        HttpResponse<String> none = list(PEOPLE, " ");
        assertEquals(422, none.statusCode(), none.body());
        assertTrue(none.body().contains("Say which period"), none.body());
        assertEquals(
                400,
                running.post("/reviews", BodyPublishers.ofString("period=H2"), "Content-Type", "text/plain")
                        .statusCode());
    }

    @Test
    void programsGetTheSameAsJson() {
        HttpResponse<String> answer = new Parts()
                .file("people", "people.csv", PEOPLE.getBytes(StandardCharsets.UTF_8))
                .field("period", "H2 2026")
                .send(running, "/reviews?start", "Accept", "application/json");
        assertEquals(201, answer.statusCode(), answer.body());
        begun.add(answer.headers().firstValue("Location").orElseThrow());
        assertTrue(answer.body().contains("\"total\" : 2"), answer.body());
        awaitDone(begun.getFirst());
        assertTrue(running.get(begun.getFirst() + ".json").body().contains("/forms.zip\""));

        HttpResponse<String> wrong = list("Name\nAda\n", "H2", "Accept", "application/json");
        assertEquals(422, wrong.statusCode(), wrong.body());
        assertTrue(wrong.body().contains("urn:levelpress:problem:unusable-list"), wrong.body());
        assertTrue(wrong.body().contains("people.csv:1"), wrong.body());
    }

    @Test
    void formsThatComeBackAreReadSideBySide() {
        String made = address(list(PEOPLE, "H2 2026"));
        running.post(made + "/start", BodyPublishers.noBody());
        awaitDone(made);
        byte[] forms = running.get(made + "/forms.zip").body().getBytes(StandardCharsets.ISO_8859_1);

        String run = address(new Parts()
                .file("forms", "all.zip", forms)
                .file("forms", "notes.docx", new byte[] {1, 2, 3})
                .field("period", "H1 2026")
                .send(running, "/collect"));
        awaitDone(run);
        String page = running.get(run).body();
        assertTrue(page.contains("<th scope=\"row\">Ada</th>"), page);
        assertTrue(page.contains("<td lang=\"en\">Level 2</td>"), page);
        assertTrue(page.contains("notes.docx"), page);
        assertTrue(page.contains("H1 2026"), page);
        assertTrue(running.get(run + "/answers.csv").body().contains("all.zip/Grace/Ada - H2 2026.docx"));
        assertTrue(running.get(run + "/answers.json").body().contains("\"gaps\""));
        assertEquals(200, running.get(run + "/calibration.xlsx").statusCode());
        assertEquals(400, running.get(run + "/..%2F0").statusCode());
    }

    @Test
    void nothingChosenIsSaid() {
        HttpResponse<String> answer = new Parts().field("period", "").send(running, "/collect");
        assertEquals(422, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("Choose the forms"), answer.body());
    }

    @Test
    void anothersRunIsNotThere() {
        assertEquals(404, running.get("/runs/AAAAAAAAAAAAAAAAAAAAAA").statusCode());
        assertEquals(
                404,
                running.post("/runs/AAAAAAAAAAAAAAAAAAAAAA/start", BodyPublishers.noBody())
                        .statusCode());
        try (Running proxied = Running.over(folder.resolve("framework"), address -> Who.proxy("127.0.0.1"))) {
            HttpResponse<String> planned = new Parts()
                    .file("people", "people.csv", PEOPLE.getBytes(StandardCharsets.UTF_8))
                    .field("period", "H2 2026")
                    .send(proxied, "/reviews" + token(proxied, "ann"), as("ann"));
            assertEquals(303, planned.statusCode(), planned.body());
            String run = planned.headers().firstValue("Location").orElseThrow();
            assertEquals(200, proxied.get(run, as("ann")).statusCode());
            assertEquals(404, proxied.get(run, as("bob")).statusCode());
            assertEquals(403, proxied.get("/reviews", "X-Forwarded-User", "cy").statusCode());
            assertEquals(403, proxied.get(run, "X-Forwarded-User", "cy").statusCode());
        }
    }

    private static String[] as(String user) {
        return new String[] {"X-Forwarded-User", user, "X-Forwarded-Groups", "people-partners"};
    }

    private static String token(Running proxied, String user) {
        String form = proxied.get("/reviews", as(user)).body();
        int at = form.indexOf("?_token=");
        return form.substring(at, form.indexOf('"', at));
    }
}
