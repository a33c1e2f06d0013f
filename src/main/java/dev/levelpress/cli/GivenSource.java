package dev.levelpress.cli;

import dev.levelpress.http.edition.Edition;
import dev.levelpress.http.edition.EditionReader;
import dev.levelpress.http.edition.FolderUpstream;
import dev.levelpress.http.edition.RepositoryUpstream;
import dev.levelpress.http.edition.Upstream;
import dev.levelpress.publish.Publisher;
import dev.levelpress.publish.Reading;
import dev.levelpress.publish.Remembered;
import dev.levelpress.publish.Settings;
import dev.levelpress.source.SourceAddress;
import dev.levelpress.source.git.Mirror;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A framework as it was named on the command line. */
record GivenSource(SourceAddress address) {

    /** @throws WrongUsage when there is nothing at that path, or it is an address that cannot be used */
    static GivenSource of(String text) {
        try {
            SourceAddress address = SourceAddress.parse(text);
            if (address instanceof SourceAddress.Local local) {
                existing(local.path());
            }
            return new GivenSource(address);
        } catch (IllegalArgumentException unusable) {
            throw new WrongUsage(String.valueOf(unusable.getMessage()));
        }
    }

    /** @throws WrongUsage when there is nothing at that path */
    static Path existing(Path path) {
        if (!Files.exists(path)) {
            throw new WrongUsage(path + ": there is no such file or folder");
        }
        return path;
    }

    /** That the places of problems are below, for people and for machines. */
    Path path() {
        return switch (address) {
            case SourceAddress.Local local -> local.path();
            case SourceAddress.Repository repository ->
                Path.of(repository.address().folder());
        };
    }

    /** Of a repository, which is looked at once, no more than the newest commit is fetched, and nothing is kept. */
    Reading read(Publisher publisher, GitOptions git) throws IOException {
        return switch (address) {
            case SourceAddress.Local local -> publisher.read(local.path());
            case SourceAddress.Repository repository -> {
                try (TemporaryFolder folder = TemporaryFolder.create();
                        Mirror mirror = Mirror.in(folder.path(), repository.address(), git.access(1))) {
                    yield publisher.read(mirror, mirror.fetch());
                }
            }
        };
    }

    /** The same with what pages need. */
    Edition edition(Settings settings, GitOptions git) throws IOException {
        return switch (address) {
            case SourceAddress.Local local -> edition(new FolderUpstream(local.path()), settings);
            case SourceAddress.Repository repository -> {
                try (TemporaryFolder folder = TemporaryFolder.create();
                        Mirror mirror = Mirror.in(folder.path(), repository.address(), git.access(1))) {
                    yield edition(new RepositoryUpstream(mirror, Duration.ZERO), settings);
                }
            }
        };
    }

    /** Templates that cannot be used end the command, where they are. */
    private static Edition edition(Upstream upstream, Settings settings) throws IOException {
        return new EditionReader(upstream, settings, (edition, same) -> List.of())
                .read(upstream.state(), new Remembered());
    }
}
