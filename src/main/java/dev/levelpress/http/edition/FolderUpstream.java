package dev.levelpress.http.edition;

import dev.levelpress.publish.Publisher;
import dev.levelpress.publish.Reading;
import dev.levelpress.source.git.GitAddress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A folder or file of this machine, as it lies there. */
public record FolderUpstream(Path path) implements Upstream {

    @Override
    public String state() {
        return Fingerprint.of(List.of(path));
    }

    @Override
    public Optional<String> firstState() {
        return Optional.empty();
    }

    @Override
    public Reading read(Publisher publisher, String state) throws IOException {
        return publisher.read(path);
    }

    /** Editors and git write several files one after the other. */
    @Override
    public boolean isWhole() {
        return false;
    }

    @Override
    public void served(String state) {}

    @Override
    public void hurry() {}

    @Override
    public Optional<GitAddress> repository() {
        return Optional.empty();
    }

    @Override
    public void close() {}
}
