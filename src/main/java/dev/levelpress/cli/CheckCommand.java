package dev.levelpress.cli;

import dev.levelpress.output.json.JsonOutput;
import dev.levelpress.problem.Problem;
import dev.levelpress.problem.Severity;
import dev.levelpress.publish.Publisher;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code levelpress check}: what the authors of a framework should know about it. */
@Command(
        name = "check",
        description = "Prints every problem of a framework as file:line: message; remedy.",
        mixinStandardHelpOptions = true,
        footer = {"", "Exit codes: 0 no errors, 1 errors (with --strict also warnings), 2 wrong usage."})
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private final SourceArgument source = new SourceArgument();

    @Mixin
    private final SettingOptions options = new SettingOptions();

    @ArgGroup
    private final Form form = new Form();

    @Option(names = "--strict", description = "Warnings fail as errors do.", defaultValue = "false")
    private boolean strict;

    private final Terminal terminal;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** How the problems are printed; text when nothing is chosen. */
    private static final class Form {
        @Option(names = "--json", description = "Print JSON.", defaultValue = "false")
        private boolean json;

        @Option(names = "--github", description = "Print GitHub annotations.", defaultValue = "false")
        private boolean github;
    }

    @Override
    public Integer call() throws IOException {
        List<Problem> problems = source.read(new Publisher(options.settings())).problems();
        if (form.json) {
            terminal.out().writeBytes(new JsonOutput().problems(problems));
        } else if (form.github) {
            problems.forEach(problem -> terminal.out().println(GithubAnnotation.of(source.path(), problem)));
        } else {
            problems.forEach(problem -> terminal.out().println(line(problem)));
            terminal.out().println(Summary.of(problems));
        }
        boolean fails = problems.stream().anyMatch(problem -> strict || problem.severity() == Severity.ERROR);
        return fails ? Levelpress.PROBLEMS : Levelpress.DONE;
    }

    private static String line(Problem problem) {
        return problem.line();
    }
}
