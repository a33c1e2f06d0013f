package dev.levelpress.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.levelpress.Browser;
import dev.levelpress.output.pdf.PdfText;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The service's pages, as people see and use them. */
@Order(2)
class PageInBrowserTest {

    private static final String PROFILE = "/crafts/software-engineering/levels/level-3/profile.html";

    @SuppressWarnings("NullAway.Init")
    private static Running running;

    @SuppressWarnings("NullAway.Init")
    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
        running = Running.over(Path.of("samples/meridian"));
    }

    @AfterAll
    static void close() {
        // Not there when there is no Chromium.
        if (browser != null) {
            running.close();
            browser.close();
        }
    }

    private static final List<String> PAGES = List.of(
            "/",
            "/crafts/software-engineering",
            "/crafts/software-engineering/matrix",
            "/crafts/software-engineering/levels/level-3",
            "/crafts/product-design/levels/level-5",
            "/crafts/software-engineering/compare/level-2/level-3",
            "/search?q=incident",
            "/preview",
            "/explain",
            "/api");

    @ParameterizedTest
    @CsvSource({"390,LIGHT", "820,DARK", "1440,LIGHT"})
    void everyPageIsAccessibleAndFitsItsWindow(int width, ColorScheme scheme) {
        for (String path : PAGES) {
            Page page = browser.visit(address(path), width, scheme);
            page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
            assertEquals(List.of(), Browser.violations(page), path);
            assertEquals(0, Browser.overflow(page), path);
            assertEquals(List.of(), browser.complaints(), path);
            assertEquals(2, browser.requests().size(), browser.requests().toString());
        }
    }

    @Test
    void everyLinkOfEveryPageLeadsSomewhere() {
        Set<String> known = new HashSet<>(Set.of("/"));
        Deque<String> open = new ArrayDeque<>(List.of("/"));
        while (!open.isEmpty()) {
            String path = open.remove();
            HttpResponse<String> answer = running.get(path);
            assertEquals(200, answer.statusCode(), path);
            if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                for (Element link : Jsoup.parse(answer.body()).select("a[href^=/], link[href^=/]")) {
                    String next = link.attr("href").replaceFirst("#.*", "");
                    boolean document = next.matches(".*/(profile|review|posting)\\.\\w+");
                    if (!known.add(next)) {
                        continue;
                    }
                    // Those of the other levels are made by other tests.
                    if (document && next.contains("/level-1/")) {
                        assertEquals(200, running.head(next).statusCode(), next);
                    } else if (!document) {
                        open.add(next);
                    }
                }
            }
        }
        assertTrue(known.size() > 21 * 9, known.size() + " links");
    }

    @Test
    void aManagerFindsALevelAndHasItsPdf() {
        for (int width : List.of(390, 820, 1440)) {
            Page page = browser.visit(address("/"), width);
            page.locator("input[type=search]").fill("staff engineer");
            page.keyboard().press("Enter");
            page.locator(".hits a").first().click();
            assertEquals("Staff Software Engineer", page.locator("h1").innerText());
            APIResponse pdf = page.request()
                    .get(address(String.valueOf(
                            page.locator("[aria-labelledby=_profile] a").first().getAttribute("href"))));
            String text = PdfText.of(pdf.body());
            assertTrue(text.contains("Staff Software Engineer"), text);
        }
    }

    @Test
    void anAuthorTriesAPageAndSeesWhatIsMissing() {
        for (int width : List.of(390, 1440)) {
            Page page = browser.visit(address("/preview"), width);
            page.locator("textarea")
                    .fill("---\ntitle: Level 1\nparent: Baker\n---\n# Baker\n\n| Area | Description |\n|:--|:--|\n"
                            + "| Dough | I knead <img src=x onerror=alert(1)>. |\n| Oven | TODO |\n");
            page.locator("form.sheet button").click();
            assertTrue(page.locator(".level-shown").innerText().contains("I knead"));
            assertTrue(page.locator("[aria-labelledby=_problems]").innerText().contains("Oven"));
            assertEquals(0, page.locator(".level-shown img").count());
            assertEquals(List.of(), Browser.violations(page));
            assertEquals(0, Browser.overflow(page));
        }
    }

    @Test
    void theKeyboardReachesTheFirstDownload() {
        Page page = browser.visit(address("/"), 1440);
        page.keyboard().press("Tab");
        assertEquals("Skip to the content", focused(page));
        page.keyboard().press("Enter");
        List<String> stops = new ArrayList<>();
        for (int stop = 0; stop < 4; stop++) {
            page.keyboard().press("Tab");
            stops.add(focused(page));
        }
        assertEquals(
                List.of(
                        "Software Engineering",
                        "All levels of Software Engineering side by side",
                        "Associate Software Engineer",
                        "PDF, profile of Associate Software Engineer"),
                stops);
    }

    @Test
    void aMissingPageSaysSoInTheSameStyle() {
        Page page = browser.visit(address("/nowhere"), 390);
        assertTrue(page.locator("h1").innerText().contains("Not Found"));
        assertEquals(List.of(), Browser.violations(page));
        assertEquals(0, Browser.overflow(page));
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1440})
    void theHtmlProfileIsAccessibleAndFitsItsWindow(int width) {
        Page page = browser.visit(address(PROFILE), width);
        assertEquals(List.of(), Browser.violations(page));
        assertEquals(List.of(address(PROFILE)), browser.requests());
        assertEquals(0, Browser.overflow(page));
        assertEquals(List.of(), browser.complaints());
    }

    private static String focused(Page page) {
        return String.valueOf(
                page.evaluate("document.activeElement.getAttribute('aria-label') || document.activeElement.innerText"));
    }

    private static String address(String path) {
        return "http://127.0.0.1:" + running.port() + path;
    }
}
