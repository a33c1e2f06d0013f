package dev.levelpress.cli;

import dev.levelpress.publish.Publisher;
import dev.levelpress.publish.Reading;
import dev.levelpress.source.SourceAddress;
import dev.levelpress.source.git.GitAccess;
import dev.levelpress.source.git.GitAddress;
import dev.levelpress.source.git.Mirror;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** That the places of problems are below, for people and for machines. */
    Path path() {
        return switch (address(source)) {
            case SourceAddress.Local local -> existing(local.path());
            case SourceAddress.Repository repository ->
                Path.of(repository.address().folder());
        };
    }

    /** @throws WrongUsage when there is nothing at that path */
    Reading read(Publisher publisher) throws IOException {
        return switch (address(source)) {
            case SourceAddress.Local local -> publisher.read(existing(local.path()));
            case SourceAddress.Repository repository -> fetched(publisher, repository.address());
        };
    }

    /** @throws WrongUsage when it is an address that cannot be used */
    static SourceAddress address(String text) {
        try {
            return SourceAddress.parse(text);
        } catch (IllegalArgumentException unusable) {
            throw new WrongUsage(String.valueOf(unusable.getMessage()));
        }
    }

    static Path existing(Path path) {
        if (!Files.exists(path)) {
            throw new WrongUsage(path + ": there is no such file or folder");
        }
        return path;
    }

    /** Of a repository that is looked at once, no more than its newest commit is fetched, and nothing is kept. */
    private static Reading fetched(Publisher publisher, GitAddress address) throws IOException {
        Path folder = Files.createTempDirectory("levelpress-git");
        GitAccess access = GitAccess.defaults()
                .with(Optional.ofNullable(System.getenv("LEVELPRESS_GIT_TOKEN")), List.of(), Optional.empty(), 1);
        try (Mirror mirror = Mirror.in(folder, address, access)) {
            return publisher.read(mirror, mirror.fetch());
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
