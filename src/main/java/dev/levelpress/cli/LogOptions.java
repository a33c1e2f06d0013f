package dev.levelpress.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** How the service writes its log. */
@SuppressWarnings("NullAway.Init") // set by picocli
final class LogOptions {

    /** One line of text, or one JSON object a line. */
    enum Form {
        PLAIN,
        JSON
    }

    @Option(
            names = "--log-format",
            paramLabel = "FORM",
            defaultValue = "PLAIN",
            description = "Log lines: plain or json (plain).")
    private Form form;

    @Option(
            names = "--access-log",
            defaultValue = "false",
            description = "Log a line for each request: route, status, bytes, milliseconds; nothing personal.")
    private boolean access;

    /** Takes effect when nothing has been logged yet: {@code logback.xml} reads these properties. */
    void apply() {
        System.setProperty("levelpress.log.format", form.name().toLowerCase(Locale.ROOT));
        System.setProperty("levelpress.log.access", access ? "INFO" : "OFF");
    }
}
