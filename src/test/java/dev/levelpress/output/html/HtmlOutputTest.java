package dev.levelpress.output.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.sun.net.httpserver.HttpServer;
import dev.levelpress.Browser;
import dev.levelpress.Needed;
import dev.levelpress.document.Format;
import dev.levelpress.document.Kind;
import dev.levelpress.document.Look;
import dev.levelpress.document.PageSize;
import dev.levelpress.publish.Publisher;
import dev.levelpress.publish.Request;
import dev.levelpress.publish.Settings;
import dev.levelpress.template.Xhtml;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Profiles as people see them in a browser. */
@SuppressWarnings("NullAway.Init") // set by JUnit
class HtmlOutputTest {

    private static final int PHONE = 390;
    private static final int TABLET = 820;
    private static final int DESK = 1440;
    private static final Path MERIDIAN = Path.of("samples/meridian");

    private static Browser browser;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void aProfileIsAccessibleByDayAndNight() throws IOException {
        Path page = profiles(MERIDIAN, Look.defaults()).getFirst();
        assertEquals(List.of(), Browser.violations(visit(page, DESK, ColorScheme.LIGHT)));
        assertEquals(List.of(), Browser.violations(visit(page, PHONE, ColorScheme.DARK)));
    }

    @Test
    void aDraftIsAccessibleInAnyAccent() throws IOException {
        for (String accent : List.of("#ffd400", "#000000")) {
            Look look = new Look(PageSize.LETTER, accent, "", "");
            Path page = profiles(Needed.corpus("vaarst"), look).getFirst();
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                assertEquals(List.of(), Browser.violations(visit(page, TABLET, scheme)), accent + " " + scheme);
            }
        }
    }

    @Test
    void noPageIsWiderThanTheWindow() throws IOException {
        for (Path file : profiles(Path.of("samples/broken"), Look.defaults())) {
            Page page = visit(file, PHONE, ColorScheme.LIGHT);
            assertEquals(0, Browser.overflow(page), file.toString());
            for (int width : List.of(TABLET, DESK)) {
                page.setViewportSize(width, 900);
                assertEquals(0, Browser.overflow(page), file + " at " + width);
            }
        }
    }

    @Test
    void nothingIsLoadedAndNothingRuns() throws IOException {
        List<String> asked = new CopyOnWriteArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort();
            Path hostile = folder.resolve("hostile.html");
            Files.write(hostile, new HtmlOutput().write(hostile(address)));
            Page page = visit(hostile, DESK, ColorScheme.LIGHT);
            page.click("#p");
            assertEquals("T", page.title());
            assertEquals("rgb(0, 0, 128)", page.evaluate("getComputedStyle(document.querySelector('p')).color"));
            assertEquals(List.of(), asked);
        } finally {
            server.stop(0);
        }
    }

    private static Xhtml hostile(String address) {
        return new Xhtml(
                """
                <html lang="en"><head><title>T</title></head><body>
                <img src="%1$s/x.png" alt="x"/><script src="%1$s/x.js"></script><script>document.title = "ran"</script>
                <iframe src="%1$s/x.html"></iframe>
                <p id="p" style="color: red" onclick="document.title = 'ran'">text</p></body></html>
                """.formatted(address), "@import url(%s/x.css);\r\np { color: #000080 }\r\n".formatted(address));
    }

    @Test
    void aProfileAsksForNothingButItselfAndTheBrowserHasNoComplaint() throws IOException {
        try (Browser fresh = Browser.open()) {
            Path page = profiles(MERIDIAN, Look.defaults()).getFirst();
            fresh.visit(page.toUri().toString(), DESK);
            assertEquals(List.of(page.toUri().toString()), fresh.requests());
            assertEquals(List.of(), fresh.complaints());
        }
    }

    @Test
    void theRunningHeadsOfPaperAreNeitherShownNorPrinted() throws IOException {
        Page page = visit(profiles(MERIDIAN, Look.defaults()).getFirst(), DESK, ColorScheme.LIGHT);
        assertTrue(page.isHidden(".running-title"));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertTrue(page.isHidden(".running-title"));
        assertTrue(page.isVisible(".colophon"));
    }

    @Test
    void anAreaLeadsToItsDescription() throws IOException {
        Page page = visit(profiles(MERIDIAN, Look.defaults()).getFirst(), DESK, ColorScheme.LIGHT);
        var area = page.locator(".areas th[scope=row] a").first();
        String name = area.innerText();
        area.click();
        assertEquals(name, page.locator(":target h3").innerText());
    }

    @Test
    void allTextIsThereInUtf8() throws IOException {
        Path page = profiles(Path.of("samples/harbour"), Look.defaults()).getFirst();
        assertTrue(Files.readString(page, StandardCharsets.UTF_8).startsWith("<!DOCTYPE html>\n<html "));
        assertEquals("UTF-8", visit(page, DESK, ColorScheme.LIGHT).evaluate("document.characterSet"));
    }

    private static Page visit(Path page, int width, ColorScheme scheme) {
        return browser.visit(page.toUri().toString(), width, scheme);
    }

    private static List<Path> profiles(Path source, Look look) throws IOException {
        Settings settings = Settings.defaults();
        Publisher publisher = new Publisher(new Settings(
                look, Optional.empty(), Optional.empty(), Optional.empty(), false, false, settings.limits()));
        var framework = publisher.read(source).framework();
        List<Request> requests = publisher.requests(
                framework, Optional.empty(), Optional.empty(), List.of(Kind.PROFILE), List.of(Format.HTML));
        for (Request each : requests) {
            Path file = folder.resolve(each.path());
            Files.createDirectories(file.resolveSibling("."));
            Files.write(file, publisher.publish(framework, each).bytes());
        }
        return requests.stream().map(each -> folder.resolve(each.path())).toList();
    }
}
