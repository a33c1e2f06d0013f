package dev.levelpress.cli;

import dev.levelpress.template.TemplateFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code levelpress templates}: the built-in templates, to be changed. */
@Command(
        name = "templates",
        description = "Writes the built-in templates to a folder; change them there and use it with --templates.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // set by picocli
final class TemplatesCommand implements Callable<Integer> {

    @Option(names = "--export", paramLabel = "DIR", required = true, description = "The folder to write to.")
    private Path folder;

    private final Terminal terminal;

    TemplatesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
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
}
