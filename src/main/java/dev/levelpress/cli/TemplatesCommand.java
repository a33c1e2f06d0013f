package dev.levelpress.cli;

import dev.levelpress.problem.Severity;
import dev.levelpress.run.OutputFolder;
import dev.levelpress.template.TemplateFolder;
import dev.levelpress.template.word.TemplateReport;
import dev.levelpress.template.word.WordTemplates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code levelpress templates}: the built-in templates, to be changed; and a look at changed ones. */
@Command(
        name = "templates",
        description = {
            "Writes the built-in templates to a folder; change them there and use it with --templates.",
            "Or says what a Word template of reviews asks, and what is wrong with it."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // set by picocli
final class TemplatesCommand implements Callable<Integer> {

    /** What is asked for. */
    private static final class Task {
        @Option(names = "--export", paramLabel = "DIR", required = true, description = "The folder to write to.")
        private @Nullable Path folder;

        @Option(
                names = "--check",
                paramLabel = "FILE",
                required = true,
                arity = "1..*",
                description = "Word templates of reviews (.docx).")
        private @Nullable List<Path> files;
    }

    @ArgGroup(multiplicity = "1")
    private Task task;

    private final Terminal terminal;

    TemplatesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        return task.folder == null ? check(Objects.requireNonNull(task.files)) : export(task.folder);
    }

    private int export(Path folder) throws IOException {
        for (String name : TemplateFolder.NAMES) {
            if (Files.exists(folder.resolve(name))) {
                throw new WrongUsage(folder.resolve(name) + " is there already; name another folder");
            }
        }
        OutputFolder output = new OutputFolder(folder);
        for (String name : TemplateFolder.NAMES) {
            output.write(name, TemplateFolder.builtIn().read(name));
            terminal.out().println(folder.resolve(name));
        }
        return Levelpress.DONE;
    }

    private int check(List<Path> files) throws IOException {
        boolean wrong = false;
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new WrongUsage(file + " is no file; name a Word template (.docx)");
            }
            TemplateReport report = WordTemplates.examined(Files.readAllBytes(file), file.toString());
            terminal.out().println(file + " asks:");
            QuestionnaireText.lines(report.asks())
                    .forEach(line -> terminal.out().println("  " + line));
            report.problems().forEach(problem -> terminal.err().println(ProblemLines.line(problem)));
            wrong |= report.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        }
        return wrong ? Levelpress.PROBLEMS : Levelpress.DONE;
    }
}
