package dev.levelpress.cli;

import dev.levelpress.document.Drafted;
import dev.levelpress.document.offer.OfferReader;
import dev.levelpress.problem.Problem;
import dev.levelpress.problem.Severity;
import dev.levelpress.publish.PostingPiece;
import dev.levelpress.publish.Publisher;
import dev.levelpress.publish.Reading;
import dev.levelpress.run.OutputFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code levelpress posting}: all files of a posting of one level. */
@Command(
        name = "posting",
        description = "Makes a posting of a level: PDF, Word, web page, and what job boards take.",
        mixinStandardHelpOptions = true,
        footer = {"", "Exit codes: 0 done, 1 not done because of what the offer or the level says, 2 wrong usage."})
@SuppressWarnings("NullAway.Init") // set by picocli
final class PostingCommand implements Callable<Integer> {

    @Mixin
    private final SourceArgument source = new SourceArgument();

    @Option(
            names = "--craft",
            required = true,
            paramLabel = "ID",
            description = "The craft; levelpress list SOURCE shows the ids.")
    private String craft;

    @Option(names = "--level", required = true, paramLabel = "ID", description = "The level.")
    private String level;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write to.")
    private Path out;

    @Option(
            names = "--formats",
            split = ",",
            converter = PieceConverter.class,
            description = "Only these: pdf, docx, page, fragment, text, markdown, json, greenhouse, lever, ashby.")
    private List<PostingPiece> pieces = List.of(PostingPiece.values());

    @Option(
            names = "--today",
            paramLabel = "YYYY-MM-DD",
            description = "The day the posting is made (today): its own date when the offer says none.")
    private @Nullable LocalDate today;

    @Mixin
    private final OfferOptions offer = new OfferOptions();

    @Mixin
    private final SettingOptions options = new SettingOptions();

    private final Terminal terminal;

    PostingCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Publisher publisher = new Publisher(options.settings());
        Reading reading = source.read(publisher);
        OfferReader.Reading offered = offer.read(today == null ? LocalDate.now() : today);
        Drafted drafted = publisher.draft(reading.framework(), craft, level, offered.offer(), offer.where());
        List<Problem> problems = new ArrayList<>(offered.problems());
        problems.addAll(drafted.problems());
        // Other files hold text of every script.
        problems.removeIf(each -> each instanceof Problem.UnsettableText && !pieces.contains(PostingPiece.PDF));
        problems.forEach(problem -> terminal.err().println(ProblemLines.line(problem)));
        if (problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
            terminal.err().println("nothing was written; " + Summary.of(problems));
            return Levelpress.PROBLEMS;
        }
        OutputFolder folder = new OutputFolder(out);
        for (PostingPiece piece : pieces) {
            folder.write(
                    piece.fileName(), publisher.piece(drafted.posting(), piece).bytes());
        }
        terminal.err().println(Summary.count(pieces.size(), "file") + " in " + out + "; " + Summary.of(problems));
        return Levelpress.DONE;
    }

    /** Pieces of a kit by their name in lower case. */
    static final class PieceConverter implements ITypeConverter<PostingPiece> {
        @Override
        public PostingPiece convert(String value) {
            return Arrays.stream(PostingPiece.values())
                    .filter(piece -> piece.name().equalsIgnoreCase(value.strip()))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("\"" + value + "\" is not one of "
                            + Arrays.stream(PostingPiece.values())
                                    .map(piece -> piece.name().toLowerCase(Locale.ROOT))
                                    .collect(Collectors.joining(", "))));
        }
    }
}
