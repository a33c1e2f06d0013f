package dev.levelpress.output.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import dev.levelpress.template.Xhtml;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Pages can neither reach out nor exhaust the machine. */
@Isolated("looks at what is printed")
class PdfSafetyTest {

    private final PdfOutput output = new PdfOutput();

    @Test
    void nothingIsFetched(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.css"), "h1 { content: 'secret' } p { display: none }");
        AtomicInteger requests = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        try {
            String web = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            String file = secret.toUri().toString();
            String text = "<html lang=\"en\"><head><title>T</title><link rel=\"stylesheet\" href=\"%2$s\"/>"
                    + "<style>@import url(%1$sa.css); p { display: none }</style></head>"
                    + "<body background=\"%1$sb.png\"><p>text</p><img alt=\"x\" src=\"%1$sc.png\"/><img alt=\"y\" src=\"%2$s\"/>"
                    + "<img alt=\"z\" src=\"jar:%2$s!/a.png\"/><table background=\"%1$sd.png\"><tr><td>cell</td></tr></table>"
                    + "<object data=\"%1$se.pdf\"></object></body></html>";
            String css = "@import url('%1$sf.css'); @import '%2$s'; @font-face { font-family: F; src: url(%1$sg.ttf) }"
                    + "body { font-family: F; background: url(%1$sh.png) } li { list-style-image: url(%1$si.png) }"
                    + "p:before { content: url(%1$sj.png) }";
            byte[] pdf = output.write(new Xhtml(text.formatted(web, file), css.formatted(web, file)));
            assertEquals("text cell", PdfText.of(pdf));
            assertEquals(0, requests.get());
        } finally {
            server.stop(0);
        }
    }

    @Test
    void doctypeAndEntitiesAreRefused() {
        Xhtml page = new Xhtml("<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><html>&x;</html>", "");
        UnprintablePage refusal = assertThrows(UnprintablePage.class, () -> output.write(page));
        assertTrue(refusal.toString().contains("DOCTYPE"), refusal::toString);
    }

    @Test
    void brokenMarkupIsRefusedWithItsReason() {
        UnprintablePage refusal =
                assertThrows(UnprintablePage.class, () -> output.write(new Xhtml("<html><p></html>", "")));
        assertTrue(refusal.toString().contains("the page is not well-formed XHTML: "));
    }

    @Test
    void deepNestingIsRefused() {
        Xhtml page = Pages.of("<div>".repeat(20_000) + "x" + "</div>".repeat(20_000));
        assertEquals(
                "the page is nested more than 90 elements deep",
                assertThrows(UnprintablePage.class, () -> output.write(page)).getMessage());
    }

    @Test
    void endlessPagesAreRefused() {
        Xhtml page = Pages.of("<b></b>".repeat(500_000));
        assertThrows(UnprintablePage.class, () -> output.write(page));
    }

    @Test
    void hugeSpansAreClamped() {
        byte[] pdf = output.write(Pages.of("<table><tr><td colspan=\"100000000000\" rowspan=\"-7\">wide</td>"
                + "<td colspan=\"x\">odd</td></tr></table>"));
        assertTrue(PdfText.of(pdf).contains("wide odd"));
    }

    @Test
    void brokenPicturesAreLeftOut() {
        byte[] pdf = output.write(Pages.of("<p>a<img alt=\"x\" src=\"data:image/png;base64,!!!\"/>"
                + "<img alt=\"y\" src=\"data:image/png;base64,AAAA\"/><img alt=\"z\" src=\"data:text/html,x\"/>b</p>"));
        assertTrue(PdfText.of(pdf).contains("ab"));
        assertEquals(List.of(), Vera.failures(pdf));
    }

    @Test
    void nothingIsLogged() {
        List<String> logged = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.add(entry.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Logger.getLogger("").addHandler(handler);
        try (PrintStream captured = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(captured);
            System.setErr(captured);
            output.write(Pages.everything());
            output.write(Pages.scripts());
            output.write(
                    new Xhtml("<html><body><p style=\"colour: 1\">x</p></body></html>", "p { nonsense: 1; } }} @"));
        } finally {
            Logger.getLogger("").removeHandler(handler);
            System.setOut(out);
            System.setErr(err);
        }
        assertEquals("", printed.toString(StandardCharsets.UTF_8));
        assertEquals(List.of(), logged);
    }
}
