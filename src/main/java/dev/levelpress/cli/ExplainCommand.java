package dev.levelpress.cli;

import dev.levelpress.output.json.JsonOutput;
import dev.levelpress.publish.ExplainPage;
import dev.levelpress.publish.Explanation;
import dev.levelpress.publish.Explanations;
import dev.levelpress.publish.Publisher;
import dev.levelpress.publish.Settings;
import dev.levelpress.template.TemplateFolder;
import dev.levelpress.template.WebPages;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code levelpress explain}: how a source was recognised. */
@Command(
        name = "explain",
        description = "Prints what was recognised in a source and why, and the levelpress.yml that says so.",
        mixinStandardHelpOptions = true,
        footer = {"", "Exit codes: 0 something was recognised, 1 nothing was, 2 wrong usage."})
final class ExplainCommand implements Callable<Integer> {

    @Mixin
    private final SourceArgument source = new SourceArgument();

    @Mixin
    private final SettingOptions options = new SettingOptions();

    @ArgGroup
    private final Form form = new Form();

    private final Terminal terminal;

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** How it is printed; text when nothing is chosen. */
    private static final class Form {
        @Option(names = "--json", description = "Print JSON.", defaultValue = "false")
        private boolean json;

        @Option(names = "--html", description = "Print a page to look at.", defaultValue = "false")
        private boolean html;
    }

    @Override
    public Integer call() throws IOException {
        Settings settings = options.settings();
        Explanation explanation = Explanations.of(source.read(new Publisher(settings)));
        if (form.json) {
            terminal.out().writeBytes(new JsonOutput().object(Explanations.json(explanation)));
        } else if (form.html) {
            TemplateFolder templates = settings.templateFolder();
            WebPages pages = new WebPages(templates);
            String style = pages.style(settings.look());
            terminal.out().println(pages.page("explain", new ExplainPage(explanation, style)));
        } else {
            ExplainText.of(explanation).forEach(terminal.out()::println);
        }
        return explanation.crafts().isEmpty() ? Levelpress.PROBLEMS : Levelpress.DONE;
    }
}
