package dev.levelpress.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.levelpress.Browser;
import dev.levelpress.publish.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The service's pages, as people see and use them. */
class PageInBrowserTest {

    private static final String PROFILE = "/crafts/software-engineering/levels/level-3/profile.html";

    @SuppressWarnings("NullAway.Init")
    private static Service service;

    @SuppressWarnings("NullAway.Init")
    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        browser = Browser.open();
        service = Service.start(Path.of("samples/meridian"), Settings.defaults(), "127.0.0.1", 0);
    }

    @AfterAll
    static void close() {
        service.close();
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({"390,LIGHT", "390,DARK", "820,LIGHT", "820,DARK", "1440,LIGHT", "1440,DARK"})
    void thePageIsAccessibleAndFitsItsWindow(int width, ColorScheme scheme) {
        Page page = browser.visit(address("/"), width, scheme);
        page.locator("details").first().evaluate("each => each.open = true");
        assertEquals(List.of(), Browser.violations(page));
        assertEquals(0, Browser.overflow(page));
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void thePageLoadsItsStyleAndNothingElse() {
        browser.visit(address("/"), 1440);
        assertEquals(2, browser.requests().size(), browser.requests().toString());
        assertTrue(
                browser.requests().get(1).startsWith(address("/style.css?v=")),
                browser.requests().toString());
    }

    @Test
    void everyDownloadOfThePageIsThere() {
        Page page = browser.visit(address("/"), 1440);
        Object links = page.evaluate("[...document.querySelectorAll('.craft a')].map(a => a.href)");
        List<?> addresses = (List<?>) links;
        assertEquals(21 * 9, addresses.size());
        for (Object each : addresses) {
            assertEquals(200, page.request().head(String.valueOf(each)).status(), each.toString());
        }
    }

    @Test
    void theKeyboardReachesTheFirstDownload() {
        Page page = browser.visit(address("/"), 1440);
        page.keyboard().press("Tab");
        assertEquals("Skip to the levels", focused(page));
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertEquals(true, page.evaluate("document.querySelector('details').open"));
        page.keyboard().press("Tab");
        assertEquals("PDF, profile of Associate Software Engineer", focused(page));
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
        return "http://127.0.0.1:" + service.port() + path;
    }
}
