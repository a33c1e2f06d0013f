package dev.levelpress.cli;

import dev.levelpress.document.Format;
import dev.levelpress.document.Kind;
import dev.levelpress.problem.Severity;
import dev.levelpress.publish.Publisher;
import dev.levelpress.publish.Reading;
import dev.levelpress.publish.Request;
import dev.levelpress.run.OutputFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code levelpress render}: documents of one level, one craft or the whole framework. */
@Command(
        name = "render",
        description = "Makes the documents of a framework.",
        mixinStandardHelpOptions = true,
        footer = {"", "Exit codes: 0 done, 1 done but parts of the source were left out, or not done, 2 wrong usage."})
@SuppressWarnings("NullAway.Init") // set by picocli
final class RenderCommand implements Callable<Integer> {

    @Mixin
    private final SourceArgument source = new SourceArgument();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "The folder to write to; - writes one document to standard output.")
    private Path out;

    @Option(
            names = "--craft",
            paramLabel = "ID",
            description = "Only this craft; levelpress list SOURCE shows the ids.")
    private @Nullable String craft;

    @Option(names = "--level", paramLabel = "ID", description = "Only this level.")
    private @Nullable String level;

    @Option(
            names = "--kinds",
            split = ",",
            defaultValue = "profile,review",
            converter = KindConverter.class,
            description = "Kinds of documents: profile, review, posting (profile,review).")
    private List<Kind> kinds;

    @Option(
            names = "--formats",
            split = ",",
            defaultValue = "pdf,docx",
            converter = FormatConverter.class,
            description = "Formats: pdf, docx, xlsx, html, txt, md, json (pdf,docx); a kind comes in those it has.")
    private List<Format> formats;

    @Option(names = "--jobs", paramLabel = "N", description = "Documents made at the same time (one per processor).")
    private @Nullable Integer jobs;

    @Mixin
    private final SettingOptions options = new SettingOptions();

    private final Terminal terminal;

    RenderCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Publisher publisher = new Publisher(options.settings());
        Reading reading = source.read(publisher);
        List<Request> requests = publisher.requests(
                reading.framework(), Optional.ofNullable(craft), Optional.ofNullable(level), kinds, formats);
        boolean complete = true;
        if (out.toString().equals("-")) {
            toStandardOutput(publisher, reading, requests);
            ProblemLines.print(terminal, source.path(), reading.problems());
        } else {
            Collection<String> failed = toFolder(publisher, reading, requests);
            ProblemLines.print(terminal, source.path(), reading.problems());
            failed.forEach(line -> terminal.err().println("error: " + line));
            terminal.err()
                    .println(Summary.count(requests.size() - failed.size(), "document") + " in " + out + "; "
                            + Summary.of(reading.problems()));
            complete = failed.isEmpty();
        }
        boolean lossless = reading.problems().stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
        return complete && lossless ? Levelpress.DONE : Levelpress.PROBLEMS;
    }

    private void toStandardOutput(Publisher publisher, Reading reading, List<Request> requests) {
        if (requests.size() != 1) {
            throw new WrongUsage("--out - takes one document, but " + Summary.count(requests.size(), "document")
                    + " match; choose with --craft, --level, --kinds and --formats");
        }
        terminal.out()
                .writeBytes(publisher
                        .publish(reading.framework(), requests.getFirst())
                        .bytes());
        terminal.out().flush();
    }

    /** @return a sentence for each document that was not made */
    private Collection<String> toFolder(Publisher publisher, Reading reading, List<Request> requests)
            throws IOException {
        int threads = jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
        if (threads < 1) {
            throw new WrongUsage("--jobs takes a number from 1, not " + threads);
        }
        try (Progress progress = Progress.of(terminal, requests.size())) {
            Rendering rendering = new Rendering(publisher, reading.framework(), new OutputFolder(out), progress);
            rendering.run(requests, threads);
            return rendering.failed();
        }
    }

    /** Kinds by their id. */
    static final class KindConverter implements ITypeConverter<Kind> {
        @Override
        public Kind convert(String value) {
            return Kind.ofId(value.strip())
                    .orElseThrow(() ->
                            new TypeConversionException("\"" + value + "\" is not one of profile, review, posting"));
        }
    }

    /** Formats by their file name ending. */
    static final class FormatConverter implements ITypeConverter<Format> {
        @Override
        public Format convert(String value) {
            return Format.ofExtension(value.strip())
                    .orElseThrow(() -> new TypeConversionException(
                            "\"" + value + "\" is not one of pdf, docx, xlsx, html, txt, md, json"));
        }
    }
}
