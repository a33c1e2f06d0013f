package dev.levelpress.output.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.xhtmlrenderer.context.StylesheetFactoryImpl;
import org.xhtmlrenderer.css.sheet.Stylesheet;
import org.xhtmlrenderer.css.sheet.StylesheetInfo.Origin;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.ITextUserAgent;

/** Keeps the latest style sheets parsed; parsing takes longer than laying out a page. Safe for use by several threads. */
final class Stylesheets {

    private static final int KEPT = 32;

    private final Map<String, Stylesheet> parsed = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Stylesheet> eldest) {
            return size() > KEPT;
        }
    };

    /** Parsed when the first page is laid out. */
    private static final class Usual {
        private static final Stylesheet SHEET = parse(usualCss(), Origin.USER_AGENT);
    }

    /** The sheets for a page in the order they apply. */
    List<Stylesheet> of(String css) {
        synchronized (parsed) {
            return List.of(Usual.SHEET, parsed.computeIfAbsent(css, text -> parse(text, Origin.AUTHOR)));
        }
    }

    private static Stylesheet parse(String css, Origin origin) {
        ITextUserAgent agent = new NothingFetched(
                new ITextOutputDevice(ITextRenderer.DEFAULT_DOTS_PER_POINT), ITextRenderer.DEFAULT_DOTS_PER_PIXEL);
        return new StylesheetFactoryImpl(agent).parse(new StringReader(css), "page.css", origin);
    }

    /** How browsers show XHTML, as Flying Saucer has it. */
    private static String usualCss() {
        try (InputStream in = Objects.requireNonNull(
                ITextRenderer.class.getResourceAsStream("/resources/css/XhtmlNamespaceHandler.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
