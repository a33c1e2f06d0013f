package dev.levelpress.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import dev.levelpress.Browser;
import dev.levelpress.cli.SmallFramework;
import dev.levelpress.publish.Settings;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text of a framework, a list of people and a form is text on every page, whatever it says. */
class HostileTextInBrowserTest {

    private static final String MARKUP =
            "<img src=x onerror=hacked()><script>hacked()</script><svg onload=hacked()>\"' onmouseover=hacked() x='";

    /** Where a title stands in YAML. */
    private static final String QUOTED = "'" + MARKUP.replace("'", "''") + "'";

    /** Elements and attributes that pages of ours do not have. The icon is our own, and data is no script. */
    private static final String SCAN = """
            [...document.querySelectorAll('*:not(link[rel=icon], script[type="application/ld+json"])')].filter(each =>
              ['SCRIPT', 'IFRAME', 'OBJECT', 'EMBED', 'BASE', 'IMG'].includes(each.tagName)
                && each.getAttribute('src') !== '/run.js'
              || [...each.attributes].some(attribute => attribute.name.startsWith('on')
                || ['href', 'src', 'action', 'formaction'].includes(attribute.name)
                  && /^\\s*(javascript|vbscript|data):/i.test(attribute.value)))
              .map(each => each.outerHTML)""";

    private static final Pattern FILE = Pattern.compile(".*\\.(pdf|docx|xlsx|json|md|txt|yaml|zip|csv)|.*/review.html");

    private static final String LINKS = """
            [...document.querySelectorAll('a[href]')].filter(each => each.origin === location.origin)
              .map(each => each.pathname + each.search)""";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private static Path framework(Path folder) {
        SmallFramework.page(
                folder.resolve("index.md"), "---\ntitle: " + QUOTED + "\npermalink: /\n---\n# " + MARKUP + "\n");
        SmallFramework.page(
                folder.resolve("baker/index.md"),
                "---\ntitle: " + QUOTED + "\nparent: " + QUOTED
                        + "\npermalink: /baker\n---\n# " + MARKUP + "\n\n## Dough " + MARKUP + "\n\n[" + MARKUP
                        + "](javascript:hacked()) " + MARKUP + "\n\n## Oven\n\nHot.\n");
        for (String level : List.of("one", "t<b>wo\"")) {
            SmallFramework.page(folder.resolve("baker/" + level.replaceAll("[<>\"]", "") + ".md"), """
                    ---
                    title: %s
                    parent: %s
                    nav_order: 1
                    permalink: '/baker/%s'
                    ---
                    # %s

                    %s [a](javascript:hacked()) ![b](javascript:hacked())

                    | Area | Description |
                    |:-----|:------------|
                    | [Dough](/baker#dough) | %s |
                    | Oven %s | <a href="javascript:hacked()">x</a> |
                    """.formatted(
                            QUOTED, QUOTED, level, MARKUP, MARKUP, MARKUP, MARKUP));
        }
        return folder;
    }

    /** A list with a person who can have a form, and one who cannot. */
    private static HttpResponse<String> people(Running running) {
        String name = MARKUP.replace("\"", "\"\"");
        String people = "Name,Id,Level,Manager\n\"" + name + "\",1,one,\"" + name + "\"\n\"" + name + "\",2,\"" + name
                + "\",\n";
        return new Parts()
                .file("people", "a<img src=x onerror=hacked()>.csv", people.getBytes(StandardCharsets.UTF_8))
                .field("period", MARKUP)
                .send(running, "/reviews");
    }

    private static ServiceSettings settings(Path source) {
        ServiceSettings usual = ServiceSettings.of(source, Settings.defaults());
        return new ServiceSettings(
                usual.sources(),
                usual.settings(),
                usual.host(),
                usual.port(),
                source.resolveSibling("data"),
                usual.access(),
                usual.git(),
                usual.poll(),
                usual.webhookSecret(),
                ServiceSettings.CALLER_DOCUMENTS);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void noPageRunsOrLoadsWhatSomebodyWrote() {
        try (Browser browser = Browser.open();
                Running running = Running.with(settings(framework(folder.resolve("framework"))))) {
            Deque<String> open = new ArrayDeque<>(List.of(
                    "/",
                    "/search?q=" + encoded(MARKUP),
                    "/search?q=img",
                    "/crafts/" + encoded(MARKUP),
                    "/nowhere/" + encoded(MARKUP)));
            HttpResponse<String> run = people(running);
            open.add(run.headers().firstValue("Location").orElseThrow(() -> new AssertionError(run.body())));
            Set<String> seen = new HashSet<>(open);
            while (!open.isEmpty()) {
                String path = open.remove();
                Page page = browser.visit("http://127.0.0.1:" + running.port() + path, 820);
                assertEquals(List.of(), page.evaluate(SCAN), path);
                assertEquals(List.of(), told(browser), path);
                for (Object next : (List<?>) page.evaluate(LINKS)) {
                    String address = String.valueOf(next);
                    if (!FILE.matcher(address).matches() && seen.add(address)) {
                        open.add(address);
                    }
                }
            }
            assertTrue(seen.size() > 12, seen.toString());
            posting(browser, running);
        }
    }

    private static void posting(Browser browser, Running running) {
        Page page = browser.visit("http://127.0.0.1:" + running.port() + "/crafts/baker/levels/one/posting", 820);
        for (String field : List.of(
                "title", "organisation", "reference", "locations-text", "locations-locality", "apply", "intro")) {
            page.locator("#_" + field).fill(MARKUP);
        }
        page.locator("#_locations-country").fill("DE");
        page.getByText("Show the posting").click();
        assertEquals(List.of(), page.evaluate(SCAN), page.url());
        page.locator("#_name").fill("hostile");
        page.getByText("Publish", new Page.GetByTextOptions().setExact(true)).click();
        assertEquals(List.of(), page.evaluate(SCAN), page.url());
        page.locator(".cards h2 a").click();
        assertEquals(List.of(), page.evaluate(SCAN), page.url());
        assertEquals(1, page.locator("script[type='application/ld+json']").count());
        assertEquals(List.of(), told(browser));
    }

    /** A script that ran would have missed its function; one that was kept from it is told of, too. */
    private static List<String> told(Browser browser) {
        return browser.complaints().stream()
                .filter(each -> each.contains("hacked") || each.contains("Security Policy"))
                .toList();
    }
}
