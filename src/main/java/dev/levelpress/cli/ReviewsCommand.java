package dev.levelpress.cli;

import dev.levelpress.document.Format;
import dev.levelpress.framework.Framework;
import dev.levelpress.publish.PersonalReviews;
import dev.levelpress.publish.Publisher;
import dev.levelpress.publish.Reading;
import dev.levelpress.publish.ReviewNames;
import dev.levelpress.review.people.PeopleList;
import dev.levelpress.review.people.PeopleReader;
import dev.levelpress.run.OutputFolder;
import dev.levelpress.run.PlannedForms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code levelpress reviews}: a review form for each person of a list. */
@Command(
        name = "reviews",
        description = "Makes a review form for each person of a list, in a folder for each manager.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The list has a row for each person and names its columns in the first: a name, an id or email address, a",
            "craft, a level and, if you like, a manager, a form (docx, pdf, xlsx, html) and previous ratings (\"Previous: AREA\").",
            "When any row is wrong nothing is written, unless --partial.",
            "Exit codes: 0 done, 1 not done or, with --partial, not all, 2 wrong usage."
        })
@SuppressWarnings("NullAway.Init") // set by picocli
final class ReviewsCommand implements Callable<Integer> {

    private static final long LARGEST = 64L << 20;

    @Mixin
    private final SourceArgument source = new SourceArgument();

    @Option(names = "--people", required = true, paramLabel = "FILE", description = "The list: .csv (UTF-8) or .xlsx.")
    private Path people;

    @Option(names = "--period", required = true, paramLabel = "TEXT", description = "What is reviewed, as \"H2 2026\".")
    private String period;

    @Option(names = "--out", paramLabel = "DIR", description = "The folder to write to.")
    private @Nullable Path out;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "docx",
            converter = RenderCommand.FormatConverter.class,
            description = "The form of those for whom the list names none: docx, pdf, xlsx, html (docx).")
    private Format format;

    @Option(
            names = "--name",
            paramLabel = "PATTERN",
            defaultValue = ReviewNames.DEFAULT,
            description = "File names, of {name}, {id}, {craft}, {level} and {period} (" + ReviewNames.DEFAULT + ").")
    private String name;

    @Option(
            names = "--column",
            paramLabel = "WHAT=HEADER",
            description = "Which column says what, where its header does not: such as \"craft=Job family\".")
    private @Nullable Map<String, String> columns;

    @Option(names = "--partial", description = "Make the forms of the rows that are right.", defaultValue = "false")
    private boolean partial;

    @Option(
            names = "--dry-run",
            description = "Write nothing; show how the list is understood.",
            defaultValue = "false")
    private boolean dryRun;

    @Option(names = "--jobs", paramLabel = "N", description = "Forms made at the same time (one per processor).")
    private @Nullable Integer jobs;

    @Mixin
    private final SettingOptions options = new SettingOptions();

    private final Terminal terminal;

    ReviewsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (out == null && !dryRun) {
            throw new WrongUsage("say with --out which folder to write to, or look first with --dry-run");
        }
        ReviewNames names = names();
        Publisher publisher = new Publisher(options.settings());
        Reading reading = source.read(publisher);
        PeopleList list = list(reading.framework());
        ProblemLines.print(terminal, source.path(), reading.problems());
        PlannedForms forms = PlannedForms.of(list, reading.framework(), format, names);
        if (dryRun) {
            DryRunText.of(list, forms).forEach(terminal.out()::println);
            return list.hasErrors() ? Levelpress.PROBLEMS : Levelpress.DONE;
        }
        list.problems().forEach(problem -> terminal.err().println(ProblemLines.line(problem)));
        if (list.hasErrors() && !partial || list.people().isEmpty()) {
            terminal.err().println("nothing was written; " + Summary.of(list.problems()));
            return Levelpress.PROBLEMS;
        }
        return write(publisher, reading.framework(), list, forms);
    }

    private ReviewNames names() {
        if (columns != null) {
            columns.keySet().stream()
                    .filter(each -> !PeopleReader.isRole(each))
                    .findFirst()
                    .ifPresent(each -> {
                        throw new WrongUsage("--column takes one of " + String.join(", ", PeopleReader.roles())
                                + ", not \"" + each + "\"");
                    });
        }
        try {
            return new ReviewNames(name, period);
        } catch (IllegalArgumentException e) {
            throw new WrongUsage("--name: " + e.getMessage());
        }
    }

    private PeopleList list(Framework framework) throws IOException {
        if (!Files.isRegularFile(people)) {
            throw new WrongUsage(people + ": there is no such file");
        }
        if (Files.size(people) > LARGEST) {
            throw new WrongUsage(people + " is over the limit of " + (LARGEST >> 20) + " MB");
        }
        String file = String.valueOf(people.getFileName());
        return PeopleReader.read(file, Files.readAllBytes(people), framework, columns == null ? Map.of() : columns);
    }

    private int write(Publisher publisher, Framework framework, PeopleList list, PlannedForms forms)
            throws IOException {
        PersonalReviews reviews = publisher.personal(framework, period);
        forms.tryTemplates(reviews);
        Path folder = out == null ? Path.of("") : out;
        OutputFolder output = new OutputFolder(folder);
        List<String> failed;
        try (Progress progress = Progress.of(terminal, forms.all().size())) {
            failed = forms.write(reviews, output::write, progress::done, threads());
        }
        failed.forEach(line -> terminal.err().println("error: " + line));
        output.write("index.xlsx", forms.index(list));
        int left = list.rows() - list.people().size();
        terminal.err()
                .println(Summary.count(forms.all().size() - failed.size(), "form") + " and index.xlsx in " + folder
                        + (left == 0 ? "" : "; " + Summary.count(left, "row") + " left out") + "; "
                        + Summary.of(list.problems()));
        return failed.isEmpty() && !list.hasErrors() ? Levelpress.DONE : Levelpress.PROBLEMS;
    }

    private int threads() {
        int threads = jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
        if (threads < 1) {
            throw new WrongUsage("--jobs takes a number from 1, not " + threads);
        }
        return threads;
    }
}
