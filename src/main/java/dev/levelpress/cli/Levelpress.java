package dev.levelpress.cli;

import dev.levelpress.output.pdf.UnprintablePage;
import dev.levelpress.publish.UnknownDocument;
import dev.levelpress.template.TemplateProblems;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands, and how each failure leaves the program. */
@Command(
        name = "levelpress",
        description = "Turns a company's career framework into documents people hold in their hands.",
        mixinStandardHelpOptions = true,
        versionProvider = Levelpress.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Every option is also an environment variable (--page-size is LEVELPRESS_PAGE_SIZE) and a line in",
            "levelpress.properties in the current folder (page-size = LETTER); the option wins, then the variable.",
            "levelpress config --print shows what is set, and where.",
            "Exit codes: 0 done, 1 problems, 2 wrong usage."
        })
final class Levelpress implements Runnable {

    static final int DONE = 0;
    static final int PROBLEMS = 1;
    static final int WRONG_USAGE = 2;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private Levelpress() {}

    /** Runs one command line and gives the exit code. */
    static int run(String[] args, Terminal terminal, SettingDefaults defaults) {
        CommandLine line = new CommandLine(new Levelpress())
                .addSubcommand(new RenderCommand(terminal))
                .addSubcommand(new PublishCommand(terminal))
                .addSubcommand(new ReviewsCommand(terminal))
                .addSubcommand(new PostingCommand(terminal))
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new ExplainCommand(terminal))
                .addSubcommand(new ListCommand(terminal))
                .addSubcommand(new CollectCommand(terminal))
                .addSubcommand(new InitCommand(terminal))
                .addSubcommand(new TemplatesCommand(terminal))
                .addSubcommand(new ServeCommand(terminal))
                .addSubcommand(new TokenCommand(terminal))
                .addSubcommand(new ConfigCommand(terminal, defaults))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(terminal.out(), true))
                .setErr(new PrintWriter(terminal.err(), true))
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, terminal));
        Optional<String> complaint = defaults.complaint(line);
        if (complaint.isPresent()) {
            terminal.err().println("levelpress: " + complaint.get());
            return WRONG_USAGE;
        }
        line.setDefaultValueProvider(defaults);
        return line.execute(args);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do.");
    }

    /** The one table of what failures mean for the person at the terminal. */
    private static int failed(Exception failure, Terminal terminal) throws Exception {
        return switch (failure) {
            case TemplateProblems bad -> {
                bad.problems().forEach(problem -> terminal.err().println(problem.line()));
                yield PROBLEMS;
            }
            case UnknownDocument unknown -> say(terminal, String.valueOf(unknown.getMessage()), WRONG_USAGE);
            case WrongUsage wrong -> say(terminal, String.valueOf(wrong.getMessage()), WRONG_USAGE);
            case UnprintablePage page -> say(terminal, String.valueOf(page.getMessage()), PROBLEMS);
            case IOException io -> say(terminal, IoMessages.sentence(io), PROBLEMS);
            default -> throw failure;
        };
    }

    private static int say(Terminal terminal, String message, int code) {
        terminal.err().println("levelpress: " + message);
        return code;
    }

    /** The version the jar was built as. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Levelpress.class.getPackage().getImplementationVersion();
            return new String[] {"levelpress " + (version == null ? "(not packaged)" : version)};
        }
    }
}
