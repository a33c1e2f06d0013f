package dev.levelpress.cli;

import dev.levelpress.framework.Craft;
import dev.levelpress.framework.Framework;
import dev.levelpress.framework.Level;
import dev.levelpress.output.json.JsonOutput;
import dev.levelpress.publish.Publisher;
import dev.levelpress.publish.Reading;
import dev.levelpress.publish.Settings;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code levelpress list}: what was understood of a framework. */
@Command(
        name = "list",
        description = "Prints the crafts and levels of a framework, lowest level first.",
        mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {

    @Mixin
    private final SourceArgument source = new SourceArgument();

    @Option(names = "--json", description = "Print the whole model as JSON.", defaultValue = "false")
    private boolean json;

    private final Terminal terminal;

    ListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Reading reading = source.read(new Publisher(Settings.defaults()));
        if (json) {
            terminal.out().writeBytes(new JsonOutput().frameworks(List.of(reading.framework())));
        } else {
            print(reading.framework());
        }
        if (reading.framework().crafts().isEmpty()) {
            ProblemLines.print(terminal, source.path(), reading.problems());
            return Levelpress.PROBLEMS;
        }
        return Levelpress.DONE;
    }

    private void print(Framework framework) {
        terminal.out().println(framework.name());
        for (Craft craft : framework.crafts()) {
            terminal.out().println("  " + craft.id() + ": " + craft.name());
            for (Level level : craft.levels()) {
                terminal.out().println("    " + level.id() + ": " + level.label() + line(level));
            }
        }
    }

    private static String line(Level level) {
        String title = level.title().equals(level.label()) ? "" : ", " + level.title();
        String areas = ", " + Summary.count(level.expectations().size(), "area");
        return title + areas + (level.isDraft() ? ", draft" : "");
    }
}
