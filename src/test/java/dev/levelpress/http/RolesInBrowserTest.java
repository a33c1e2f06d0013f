package dev.levelpress.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dev.levelpress.Browser;
import dev.levelpress.GitRemote;
import dev.levelpress.cli.SmallFramework;
import dev.levelpress.http.access.AccessSettings;
import dev.levelpress.http.edition.NamedSource;
import dev.levelpress.output.pdf.PdfText;
import dev.levelpress.publish.Settings;
import dev.levelpress.source.git.GitAccess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people partners, recruiters and maintainers come for, from the first page to the last, on a service that follows a git repository. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class RolesInBrowserTest {

    private static final String PEOPLE = """
            Name,Id,Craft,Level,Manager,Form
            Ada,1,Baker,Level 1,Grace,docx
            Bo,2,Baker,Level 2,Grace,xlsx
            Cy,3,Baker,Level 7,Grace,
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static GitRemote remote;

    @SuppressWarnings("NullAway.Init")
    private static Running running;

    @SuppressWarnings("NullAway.Init")
    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
        remote = GitRemote.in(folder);
        SmallFramework.in(remote.work());
        remote.push();
        running = Running.with(new ServiceSettings(
                List.of(NamedSource.parse(remote.url() + "@main")),
                Settings.defaults(),
                "127.0.0.1",
                0,
                folder.resolve("data"),
                AccessSettings.defaults(),
                GitAccess.defaults(),
                Duration.ofSeconds(1),
                Optional.empty(),
                ServiceSettings.CALLER_DOCUMENTS));
    }

    @AfterAll
    static void close() {
        // Not there when there is no Chromium.
        if (browser != null) {
            running.close();
            remote.close();
            browser.close();
        }
    }

    /** Accessibility takes a second: it is looked at in one of the widths. */
    private static void assertGood(Page page) {
        if (page.viewportSize().width == 820) {
            assertEquals(List.of(), Browser.violations(page), page.url());
        }
        assertEquals(0, Browser.overflow(page), page.url());
        assertEquals(List.of(), browser.complaints(), page.url());
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 820, 1440})
    void aPeoplePartnerHasFormsMadeAndCollectsThem(int width) throws IOException {
        Page page = browser.visit("http://127.0.0.1:" + running.port() + "/", width);
        page.getByText("Review forms", new Page.GetByTextOptions().setExact(true))
                .click();
        assertGood(page);
        page.locator("#_people")
                .setInputFiles(new FilePayload("people.csv", "text/csv", PEOPLE.getBytes(StandardCharsets.UTF_8)));
        page.locator("#_period").fill("H2 2026");
        page.getByText("Check the list").click();
        assertTrue(page.locator("main").innerText().contains("there is no level \"Level 7\""));
        assertGood(page);
        page.getByText("Make the other forms").click();
        page.locator(".results").waitFor();
        assertGood(page);
        Path forms =
                page.waitForDownload(() -> page.locator(".results a").click()).path();
        try (ZipFile archive = new ZipFile(forms.toFile())) {
            assertEquals(
                    List.of("Grace/Ada - H2 2026.docx", "Grace/Bo - H2 2026.xlsx", "index.xlsx"),
                    archive.stream().map(entry -> entry.getName()).sorted().toList());
        }

        page.getByText("Collect answers", new Page.GetByTextOptions().setExact(true))
                .click();
        assertGood(page);
        page.locator("#_forms")
                .setInputFiles(new FilePayload("forms.zip", "application/zip", Files.readAllBytes(forms)));
        page.locator("form.sheet button").click();
        page.locator(".results").waitFor();
        assertTrue(
                page.locator("[aria-labelledby=_answers]").first().innerText().contains("Ada"));
        assertGood(page);
        Path answers = page.waitForDownload(
                        () -> page.locator(".results a").first().click())
                .path();
        assertTrue(Files.readString(answers).contains("Ada"));
        page.getByText("Delete now").click();
        assertEquals("Collect answers", page.locator("h1").innerText());
        assertEquals(
                0,
                page.getByText("Answers", new Page.GetByTextOptions().setExact(true))
                        .count());
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 820, 1440})
    void aRecruiterMakesAPostingAndPublishesIt(int width) throws IOException {
        Page page = browser.visit("http://127.0.0.1:" + running.port() + "/", width);
        page.locator("input[type=search]").fill("level 2");
        page.keyboard().press("Enter");
        page.locator(".hits a").first().click();
        page.getByText("Make a posting").click();
        assertGood(page);
        page.locator("#_organisation").fill("Small Bread");
        page.locator("#_locations-text").fill("Leipzig");
        page.locator("#_locations-country").fill("DE");
        page.locator("#_intro").fill("We need a rockstar.");
        page.getByText("Show the posting").click();
        assertTrue(page.locator("main").innerText().contains("intro says \"rockstar\""));
        assertTrue(page.locator("#_form").innerText().contains("pay"));
        assertGood(page);
        Path pdf = page.waitForDownload(
                        () -> page.locator(".pieces button").first().click())
                .path();
        String text = PdfText.of(Files.readAllBytes(pdf));
        assertTrue(text.contains("Small Bread"), text);
        assertTrue(text.contains("We need a rockstar."), text);
        page.locator("#_name").fill("baker-" + width);
        page.getByText("Publish", new Page.GetByTextOptions().setExact(true)).click();
        assertGood(page);

        Page visitor = browser.visit("http://127.0.0.1:" + running.port() + "/postings/baker-" + width, width);
        assertTrue(visitor.locator("body").innerText().contains("I know when to stop."));
        assertGood(visitor);
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 820, 1440})
    void theMaintainerSeesWhyAPushIsBroken(int width) {
        remote.write("baker/one.md", "---\ntitle: \"Level 1\nparent: Baker\n---\n# Level 1\n");
        remote.push();
        Running.await("the broken page", () -> running.get("/").body().contains("baker/one.md:3: "));
        Page page = browser.visit("http://127.0.0.1:" + running.port() + "/crafts/baker/levels/one", width);
        String banner = page.locator(".held").innerText();
        assertTrue(banner.contains("Since 2"), banner);
        assertTrue(banner.contains("baker/one.md:3: "), banner);
        assertTrue(page.locator("article").innerText().contains("I knead."));
        assertGood(page);
        remote.write("baker/one.md", SmallFramework.level("Level 1", "one", 1, "I knead.", "I light " + width + "."));
        remote.push();
        Running.await(
                "the mended page",
                () -> running.get("/crafts/baker/levels/one").body().contains("I light " + width));
        page.reload();
        assertEquals(0, page.locator(".held").count());
    }
}
