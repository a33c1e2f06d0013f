package dev.levelpress.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.sun.net.httpserver.HttpServer;
import dev.levelpress.Browser;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Signing in and out as people see it, with a provider that is not ours. */
class SignInInBrowserTest {

    @AutoClose
    @SuppressWarnings("NullAway.Init")
    private static Browser browser;

    @AutoClose
    @SuppressWarnings("NullAway.Init")
    private static CertifiedProvider provider;

    @AutoClose
    @SuppressWarnings("NullAway.Init")
    private static Running running;

    @BeforeAll
    static void open() {
        browser = Browser.open();
        running = Running.over(Path.of("samples/meridian"), service -> {
            provider = CertifiedProvider.of(service);
            return Who.signIn(service, provider.issuer());
        });
    }

    @Test
    void somebodySignsInIsRefusedWhatIsNotTheirsAndSignsOut() {
        Page page = browser.visit(running.address("/"), 820);
        signIn(page, "leo");
        assertEquals(running.address("/"), page.url());
        assertTrue(page.title().contains("Meridian"), page.title());

        Response refused = page.navigate(running.address("/explain"));
        assertEquals(403, refused.status());
        assertTrue(page.textContent("main").contains("needs the role maintainer"), page.textContent("main"));
        assertEquals(List.of(), Browser.violations(page));

        page.navigate(running.address("/signout"));
        assertTrue(page.textContent("main").contains("You are signed in as Leo."), page.textContent("main"));
        assertEquals(List.of(), Browser.violations(page));
        page.click("button");
        page.waitForURL(address -> address.startsWith(provider.issuer() + "/session/end"));
        page.click("button[value=yes]");
        page.waitForURL(address -> address.startsWith(provider.issuer() + "/interaction/"));
        assertEquals(1, page.locator("input[name=login]").count(), "one has to sign in anew");
    }

    @Test
    void aFormOfAnotherSiteDoesNothing() throws IOException {
        HttpServer other = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        byte[] form = "<form method=post action='%s'></form><script>document.forms[0].submit()</script>"
                .formatted(running.address("/signout"))
                .getBytes(StandardCharsets.UTF_8);
        other.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, form.length);
            exchange.getResponseBody().write(form);
            exchange.close();
        });
        other.start();
        try {
            Page page = browser.visit(running.address("/"), 390);
            signIn(page, "mara");
            page.navigate("http://127.0.0.1:" + other.getAddress().getPort() + "/");
            page.waitForURL(running.address("/signout"));
            page.waitForSelector("main");
            assertTrue(page.textContent("main").contains("A page of another site"), page.textContent("main"));
            assertEquals(200, page.navigate(running.address("/explain")).status(), "still signed in");
        } finally {
            other.stop(0);
        }
    }

    @Test
    void thePageOfSigningOutFitsAPhoneInTheDark() {
        Page page = browser.visit(running.address("/signin?to=/signout"), 390, ColorScheme.DARK);
        signIn(page, "petra");
        page.navigate(running.address("/signout"));
        assertEquals(0, Browser.overflow(page));
        assertEquals(List.of(), Browser.violations(page));
    }

    private static void signIn(Page page, String who) {
        page.fill("input[name=login]", who);
        page.fill("input[name=password]", "any");
        page.click("button[type=submit]");
        page.click("button[type=submit]");
        page.waitForURL(address -> address.startsWith(running.address("/")));
        page.waitForSelector("h1");
    }
}
