package dev.levelpress.source;

import dev.levelpress.source.git.GitAddress;
import java.nio.file.Path;

/** What a user points at. */
public sealed interface SourceAddress {

    /** A folder, an archive or a file of this machine. */
    record Local(Path path) implements SourceAddress {
        @Override
        public String toString() {
            return path.toString();
        }
    }

    /** A git repository, here or elsewhere. */
    record Repository(GitAddress address) implements SourceAddress {
        @Override
        public String toString() {
            return address.toString();
        }
    }

    /** @throws IllegalArgumentException when it is an address that cannot be used; the message says why */
    static SourceAddress parse(String text) {
        return GitAddress.parse(text).<SourceAddress>map(Repository::new).orElseGet(() -> new Local(Path.of(text)));
    }
}
