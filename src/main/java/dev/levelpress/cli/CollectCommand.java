package dev.levelpress.cli;

import dev.levelpress.framework.Framework;
import dev.levelpress.output.csv.AnswersCsv;
import dev.levelpress.output.json.AnswersJson;
import dev.levelpress.output.xlsx.CalibrationWorkbook;
import dev.levelpress.problem.Severity;
import dev.levelpress.publish.Published;
import dev.levelpress.publish.Publisher;
import dev.levelpress.review.Calibration;
import dev.levelpress.review.Collected;
import dev.levelpress.review.Collector;
import dev.levelpress.review.FormFiles;
import dev.levelpress.review.KnownForms;
import dev.levelpress.run.OutputFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code levelpress collect}: the answers of review forms that were filled in. */
@Command(
        name = "collect",
        description =
                "Reads review forms that were filled in and writes their answers to answers.json and answers.csv.",
        mixinStandardHelpOptions = true,
        footer = {"", "Exit codes: 0 done, 1 done but a person should look at something, or not done, 2 wrong usage."})
@SuppressWarnings("NullAway.Init") // set by picocli
final class CollectCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILES",
            description = "Forms, folders with forms, or zip archives with forms.")
    private List<Path> files;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write to.")
    private Path out;

    @Option(
            names = "--source",
            paramLabel = "SOURCE",
            description =
                    "The framework the forms were made of; forms of an older one and edited expectations are reported.")
    private @Nullable String source;

    @Mixin
    private final GitOptions git = new GitOptions();

    @Option(
            names = "--period",
            paramLabel = "TEXT",
            description = "The period that all forms should be of; others are reported.")
    private @Nullable String period;

    @Option(
            names = "--workbook",
            paramLabel = "NAME",
            description = "Also write a workbook of this name with the ratings of each craft and level side by side.")
    private @Nullable String workbook;

    @Option(
            names = "--summaries",
            description = "Also write a PDF for each craft and level that shows how its ratings are spread.")
    private boolean summaries;

    @Option(
            names = "--minimum",
            paramLabel = "N",
            defaultValue = "5",
            description = "Groups of fewer people are not charted (5).")
    private int minimum;

    @Mixin
    private final SettingOptions options = new SettingOptions();

    private final Terminal terminal;

    CollectCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Publisher publisher = new Publisher(options.settings());
        Optional<Framework> framework = framework(publisher);
        KnownForms known = publisher.forms(framework);
        Collector collector = new Collector(known, Optional.ofNullable(period));
        FormFiles forms = new FormFiles(collector);
        for (Path each : files) {
            forms.addAll(GivenSource.existing(each));
        }
        Collected collected = collector.collected();
        OutputFolder folder = new OutputFolder(out);
        folder.write("answers.json", AnswersJson.of(collected));
        folder.write("answers.csv", AnswersCsv.of(collected));
        Calibration calibration = Calibration.of(collected, known);
        if (workbook != null) {
            folder.write(workbook, CalibrationWorkbook.of(calibration, links(folder.path(workbook), forms)));
        }
        if (summaries) {
            for (Published each : publisher.summaries(framework, calibration, collected.periods(), minimum)) {
                folder.write("summaries/" + each.fileName(), each.bytes());
            }
        }
        return told(collected);
    }

    /** Paths of the forms from where the workbook is. */
    private static Map<String, String> links(Path workbook, FormFiles forms) {
        Map<String, String> links = new HashMap<>();
        Path from = Objects.requireNonNull(workbook.toAbsolutePath().normalize().getParent());
        forms.paths().forEach((file, path) -> {
            Path to = path.toAbsolutePath().normalize();
            if (Objects.equals(to.getRoot(), from.getRoot())) {
                links.put(file, from.relativize(to).toString().replace('\\', '/'));
            }
        });
        return links;
    }

    private Optional<Framework> framework(Publisher publisher) throws IOException {
        return source == null
                ? Optional.empty()
                : Optional.of(GivenSource.of(source).read(publisher, git).framework());
    }

    private int told(Collected collected) {
        collected.problems().forEach(each -> terminal.err().println(ProblemLines.line(each)));
        int answers = collected.forms().stream()
                .mapToInt(each -> each.form().answers().size())
                .sum();
        terminal.err()
                .println(Summary.count(answers, "answer") + " of "
                        + Summary.count(collected.forms().size(), "form") + " in " + out + "; "
                        + Summary.of(collected.problems()));
        boolean clear = collected.problems().stream().noneMatch(each -> each.severity() == Severity.ERROR);
        return clear && !collected.forms().isEmpty() ? Levelpress.DONE : Levelpress.PROBLEMS;
    }
}
