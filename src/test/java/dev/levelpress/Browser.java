package dev.levelpress;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real browser, with a window of a given size; close it. */
public final class Browser implements AutoCloseable {

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final List<String> requests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    /** Skips the test where there is no Chromium. */
    public static Browser open() {
        String program = Needed.program("chromium", "chromium-browser", "google-chrome");
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Browser(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(Path.of(program))
                                .setArgs(List.of("--no-sandbox", "--disable-gpu"))));
    }

    /**
     * The page at an address; those visited before are closed.
     *
     * @param width of the window in CSS pixels
     */
    public Page visit(String address, int width, ColorScheme scheme) {
        chromium.contexts().forEach(BrowserContext::close);
        requests.clear();
        complaints.clear();
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(scheme));
        Page page = context.newPage();
        page.onRequest(request -> requests.add(request.url()));
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        page.navigate(address);
        return page;
    }

    /** The page at an address as those see it whose browser runs no scripts. */
    public Page visitWithoutScripts(String address) {
        chromium.contexts().forEach(BrowserContext::close);
        Page page = chromium.newContext(
                        new com.microsoft.playwright.Browser.NewContextOptions().setJavaScriptEnabled(false))
                .newPage();
        page.navigate(address);
        return page;
    }

    /** The page as the browser saves it in a single file. */
    public static String archive(Page page) {
        return page.context()
                .newCDPSession(page)
                .send("Page.captureSnapshot")
                .get("data")
                .getAsString();
    }

    public Page visit(String address, int width) {
        return visit(address, width, ColorScheme.LIGHT);
    }

    /** Each broken accessibility rule with the elements that break it; empty when none is. */
    public static List<String> violations(Page page) {
        // Pages of one frame need no second page to collect findings in, and what is right need not be listed.
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .options(options).setLegacyMode(true).analyze().getViolations().stream()
                        .map(Browser::shown)
                        .toList();
    }

    private static String shown(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    /** By how many CSS pixels the page is wider than the window. */
    public static int overflow(Page page) {
        return (Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** The addresses of everything that the page asked for, itself first. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** What the browser complained about. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
