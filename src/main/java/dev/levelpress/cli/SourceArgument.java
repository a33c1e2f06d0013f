package dev.levelpress.cli;

import dev.levelpress.http.edition.Edition;
import dev.levelpress.publish.Publisher;
import dev.levelpress.publish.Reading;
import dev.levelpress.publish.Settings;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The framework a command works on. */
@SuppressWarnings("NullAway.Init") // set by picocli
final class SourceArgument {

    @Parameters(
            index = "0",
            paramLabel = "SOURCE",
            description = {
                "The framework: a folder, a zip archive, a single file, or a git",
                "repository such as https://example.org/framework.git@main:docs/career"
            })
    private String source;

    @Mixin
    private final GitOptions git = new GitOptions();

    /** That the places of problems are below, for people and for machines. */
    Path path() {
        return GivenSource.of(source).path();
    }

    /** @throws WrongUsage when there is nothing at that path */
    Reading read(Publisher publisher) throws IOException {
        return GivenSource.of(source).read(publisher, git);
    }

    /**
     * The same with what pages need.
     *
     * @throws WrongUsage when there is nothing at that path
     */
    Edition edition(Settings settings) throws IOException {
        return GivenSource.of(source).edition(settings, git);
    }
}
