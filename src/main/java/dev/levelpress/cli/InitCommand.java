package dev.levelpress.cli;

import dev.levelpress.run.OutputFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code levelpress init}: a small framework to start from. */
@Command(
        name = "init",
        description = "Writes a small framework in Levelpress's own form to a folder, to start from.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // set by picocli
final class InitCommand implements Callable<Integer> {

    private static final String FILE = "framework.yml";

    @Parameters(
            index = "0",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The folder to write to; the current one when it is left out.")
    private Path folder;

    private final Terminal terminal;

    InitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path file = folder.resolve(FILE);
        if (Files.exists(file)) {
            throw new WrongUsage(file + " is there already; name another folder");
        }
        new OutputFolder(folder).write(FILE, starter());
        terminal.out().println(file);
        return Levelpress.DONE;
    }

    private static byte[] starter() throws IOException {
        try (InputStream in = Objects.requireNonNull(InitCommand.class.getResourceAsStream("/starter/" + FILE))) {
            return in.readAllBytes();
        }
    }
}
