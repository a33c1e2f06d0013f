package dev.levelpress.cli;

import dev.levelpress.publish.Publisher;
import dev.levelpress.publish.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** The framework a command works on. */
@SuppressWarnings("NullAway.Init") // set by picocli
final class SourceArgument {

    @Parameters(
            index = "0",
            paramLabel = "SOURCE",
            description = "The framework: a folder, a zip archive or a single file.")
    private Path path;

    /** @throws WrongUsage when there is nothing at that path */
    Path path() {
        if (!Files.exists(path)) {
            throw new WrongUsage(path + ": there is no such file or folder");
        }
        return path;
    }

    Reading read(Publisher publisher) throws IOException {
        return publisher.read(path());
    }
}
