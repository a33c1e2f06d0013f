package dev.levelpress.output.html;

import dev.levelpress.template.Xhtml;
import java.nio.charset.StandardCharsets;

/** Writes pages as HTML5 in one file: the style is inside, and nothing else may be loaded. */
public final class HtmlOutput {

    private static final String HEAD = """
            <head>
            <meta charset="utf-8"/>
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            """;

    public byte[] write(Xhtml page) {
        String html = "<!DOCTYPE html>\n"
                + page.text()
                        .replaceFirst("<head>\\s*", java.util.regex.Matcher.quoteReplacement(HEAD))
                        .replaceFirst(
                                "</head>",
                                java.util.regex.Matcher.quoteReplacement(
                                        "<style>\n" + page.css() + "</style>\n</head>"));
        return html.getBytes(StandardCharsets.UTF_8);
    }
}
