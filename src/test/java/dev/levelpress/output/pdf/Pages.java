package dev.levelpress.output.pdf;

import dev.levelpress.template.Xhtml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pages for the tests. */
final class Pages {

    static final String CSS = resource("page.css");

    private Pages() {}

    /** Every element the templates use, and some that they do not. */
    static Xhtml everything() {
        return new Xhtml(resource("everything.xhtml"), CSS);
    }

    /** Every script that can be printed. */
    static Xhtml scripts() {
        return new Xhtml(resource("scripts.xhtml"), CSS);
    }

    static Xhtml of(String body) {
        return new Xhtml(
                "<html lang=\"en\"><head><title>Test</title></head><body><h1>Test</h1>" + body + "</body></html>", CSS);
    }

    /** A table of areas. */
    static Xhtml areas(int count, IntFunction<String> text) {
        return of("<table class=\"areas\"><thead><tr><th scope=\"col\" class=\"area\">Area</th>"
                + "<th scope=\"col\">Description</th></tr></thead><tbody>"
                + IntStream.range(0, count)
                        .mapToObj(i -> "<tr><th scope=\"row\">Area %d</th><td>%s</td></tr>".formatted(i, text.apply(i)))
                        .collect(Collectors.joining())
                + "</tbody></table>");
    }

    /** Numbered words, so that a lost one shows. */
    static String words(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
    }

    /** What the body says, in the order of the document, without white space. */
    static String text(Xhtml page) {
        String body = page.text().replaceAll("(?s)^.*<body>|<p class=\"head\">.*?</p>", "");
        String words = body.replaceAll("<[^>]*>", "").replace("&lt;", "<").replace("&amp;", "&");
        return PdfText.withoutSpaces(words);
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Pages.class.getResourceAsStream("/pdf/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
