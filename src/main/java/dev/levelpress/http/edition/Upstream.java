package dev.levelpress.http.edition;

import dev.levelpress.publish.Publisher;
import dev.levelpress.publish.Reading;
import dev.levelpress.source.git.GitAddress;
import java.io.IOException;
import java.util.Optional;

/** A source that changes while it is served. */
public sealed interface Upstream extends AutoCloseable permits FolderUpstream, RepositoryUpstream {

    /**
     * Names the state that the source is in: equal as long as nothing changes. Cheap enough to be asked every second.
     *
     * @throws IOException with a sentence for the operator when that is not to be known at the moment
     */
    String state() throws IOException;

    /** The state that is to be read first, where it is not the newest. */
    Optional<String> firstState() throws IOException;

    /**
     * Reads a state.
     *
     * @throws IOException when it cannot be opened at all
     */
    Reading read(Publisher publisher, String state) throws IOException;

    /** True when all of a state is there at once, so that there is no need to wait until it has come to rest. */
    boolean isWhole();

    /** Takes note that a state is served. */
    void served(String state);

    /** Asks for a look at the source without waiting until it is time for one. */
    void hurry();

    /** Where a state is in a repository; empty when it is in none. */
    Optional<GitAddress> repository();

    @Override
    void close();
}
