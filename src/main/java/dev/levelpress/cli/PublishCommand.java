package dev.levelpress.cli;

import dev.levelpress.http.edition.Edition;
import dev.levelpress.http.files.StaticSite;
import dev.levelpress.problem.Severity;
import dev.levelpress.publish.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code levelpress publish}: the pages and documents of a framework as files. */
@Command(
        name = "publish",
        description = "Writes a web site of files: the pages of the service, and all documents.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The site can be put into any folder of a web server, or opened from a disk. Run again, only what has changed is",
            "written, and what is no more is removed; files of others are never touched.",
            "Exit codes: 0 done, 1 done but parts of the source were left out, or not done, 2 wrong usage."
        })
@SuppressWarnings("NullAway.Init") // set by picocli
final class PublishCommand implements Callable<Integer> {

    @Mixin
    private final SourceArgument source = new SourceArgument();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder of the site.")
    private Path out;

    @Option(
            names = "--permalinks",
            description = "Also put each profile at the path of the level's page on the framework's own site: a/b.pdf.",
            defaultValue = "false")
    private boolean permalinks;

    @Option(names = "--jobs", paramLabel = "N", description = "Documents made at the same time (one per processor).")
    private @Nullable Integer jobs;

    @Mixin
    private final SettingOptions options = new SettingOptions();

    private final Terminal terminal;

    PublishCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        int threads = jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
        if (threads < 1) {
            throw new WrongUsage("--jobs takes a number from 1, not " + threads);
        }
        Settings settings = options.settings();
        Edition edition = source.edition(settings);
        StaticSite site = new StaticSite(edition, settings, out, permalinks);
        StaticSite.Outcome outcome;
        try (Progress progress = Progress.of(terminal, site.documents())) {
            outcome = site.write(threads, progress::done);
        } catch (StaticSite.Occupied occupied) {
            throw new WrongUsage(String.valueOf(occupied.getMessage()));
        }
        ProblemLines.print(terminal, source.path(), edition.problems());
        outcome.failed().forEach(line -> terminal.err().println("error: " + line));
        terminal.err()
                .println(Summary.count(outcome.written(), "file") + " written, " + outcome.kept() + " kept, "
                        + outcome.removed() + " removed in " + out + "; " + Summary.of(edition.problems()));
        boolean lossless = edition.problems().stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
        return lossless && outcome.failed().isEmpty() ? Levelpress.DONE : Levelpress.PROBLEMS;
    }
}
