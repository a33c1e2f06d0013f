package dev.levelpress.cli;

import dev.levelpress.document.Look;
import dev.levelpress.document.PageSize;
import dev.levelpress.publish.Settings;
import dev.levelpress.source.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that make {@link Settings}, the same for every command that makes documents. */
@SuppressWarnings("NullAway.Init") // set by picocli
final class SettingOptions {

    @Option(names = "--page-size", paramLabel = "SIZE", defaultValue = "A4", description = "Paper: A4 or LETTER (A4).")
    private PageSize pageSize;

    @Option(
            names = "--accent",
            paramLabel = "COLOUR",
            defaultValue = "#0b6e6e",
            description = "The one colour of the documents, as #rrggbb (#0b6e6e).")
    private String accent;

    @Option(names = "--logo", paramLabel = "FILE", description = "A PNG or JPEG image for the head of the documents.")
    private @Nullable Path logo;

    @Option(
            names = "--logo-text",
            paramLabel = "TEXT",
            description = "What the logo says, for those who do not see it.")
    private @Nullable String logoText;

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "A folder of templates of your own; levelpress templates --export DIR makes one.")
    private @Nullable Path templates;

    @Option(
            names = "--review-template",
            paramLabel = "FILE",
            description =
                    "A Word document as the template of reviews; levelpress templates --check FILE looks it over.")
    private @Nullable Path reviewTemplate;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "Printed as the framework's date (that of the source's commit).")
    private @Nullable LocalDate date;

    @Option(
            names = "--release",
            paramLabel = "TEXT",
            description = "Printed as the framework's version (the source's commit).")
    private @Nullable String release;

    @Option(
            names = "--next-level",
            description = "Review templates show the next level's expectations as well.",
            defaultValue = "false")
    private boolean nextLevel;

    @Option(
            names = "--resolve-inherited",
            description = "Expectations that refer to another level print its text.",
            defaultValue = "false")
    private boolean resolveInherited;

    @Option(
            names = "--max-files",
            paramLabel = "N",
            defaultValue = "5000",
            description = "Files of the source that are read (5000).")
    private int maxFiles;

    @Option(
            names = "--max-page-kb",
            paramLabel = "KB",
            defaultValue = "64",
            description = "Size of a page that is read (64).")
    private int maxPageKb;

    /** @throws WrongUsage when a value cannot be; the message says which and what can */
    Settings settings() throws IOException {
        try {
            return new Settings(
                    new Look(
                            pageSize,
                            accent,
                            Logo.dataUri(logo),
                            Optional.ofNullable(logoText).orElse("Logo")),
                    Optional.ofNullable(templates),
                    Optional.ofNullable(reviewTemplate),
                    Optional.ofNullable(date),
                    Optional.ofNullable(release),
                    nextLevel,
                    resolveInherited,
                    limits());
        } catch (IllegalArgumentException e) {
            throw new WrongUsage(String.valueOf(e.getMessage()));
        }
    }

    private Limits limits() {
        Limits defaults = Limits.defaults();
        return new Limits(maxFiles, Math.multiplyExact(maxPageKb, 1024), defaults.totalBytes(), defaults.pageTime());
    }
}
