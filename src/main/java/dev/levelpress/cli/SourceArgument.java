package dev.levelpress.cli;

import dev.levelpress.publish.Publisher;
import dev.levelpress.publish.Reading;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** The framework a command works on. */
@SuppressWarnings("NullAway.Init") // set by picocli
final class SourceArgument {

    @Parameters(
            index = "0",
            paramLabel = "SOURCE",
            description = "The framework: a folder, a zip archive or a Markdown file.")
    private Path path;

    Path path() {
        return path;
    }

    Reading read(Publisher publisher) throws IOException {
        try {
            return publisher.read(path);
        } catch (NoSuchFileException missing) {
            throw new WrongUsage(IoMessages.sentence(missing));
        }
    }
}
