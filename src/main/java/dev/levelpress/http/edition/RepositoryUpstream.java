package dev.levelpress.http.edition;

import dev.levelpress.publish.Publisher;
import dev.levelpress.publish.Reading;
import dev.levelpress.source.git.GitAddress;
import dev.levelpress.source.git.Mirror;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A git repository; a state is a commit. It is fetched now and then, or at once when someone says that it has changed. */
public final class RepositoryUpstream implements Upstream {

    private static final Logger LOG = LoggerFactory.getLogger(RepositoryUpstream.class);

    private final Mirror mirror;
    private final long pauseNanos;
    private volatile boolean hurried = true;
    private long fetched;
    private String commit = "";
    private Optional<IOException> failure = Optional.empty();

    public RepositoryUpstream(Mirror mirror, Duration pause) {
        this.mirror = mirror;
        this.pauseNanos = pause.toNanos();
    }

    @Override
    public synchronized String state() throws IOException {
        if (hurried || System.nanoTime() - fetched >= pauseNanos) {
            hurried = false;
            fetch();
        }
        if (failure.isPresent()) {
            throw failure.get();
        }
        return commit;
    }

    private void fetch() {
        try {
            commit = mirror.fetch();
            failure = Optional.empty();
        } catch (IOException unreachable) {
            if (failure.isEmpty()) {
                LOG.warn("{}", unreachable.getMessage());
            }
            failure = Optional.of(unreachable);
        }
        fetched = System.nanoTime();
    }

    @Override
    public Optional<String> firstState() throws IOException {
        return mirror.good();
    }

    @Override
    public Reading read(Publisher publisher, String state) throws IOException {
        return publisher.read(mirror, state);
    }

    @Override
    public boolean isWhole() {
        return true;
    }

    @Override
    public void served(String state) {
        try {
            mirror.keep(state);
        } catch (IOException lost) {
            // It is served all the same; only after a restart it may be gone.
            LOG.warn("commit {} cannot be kept", state, lost);
        }
    }

    @Override
    public void hurry() {
        hurried = true;
    }

    /** The whole id of a commit that is here. */
    Optional<String> find(String beginning) {
        try {
            return mirror.find(beginning);
        } catch (IOException damaged) {
            LOG.warn("the mirror cannot be read", damaged);
            return Optional.empty();
        }
    }

    @Override
    public Optional<GitAddress> repository() {
        return Optional.of(mirror.address());
    }

    @Override
    public void close() {
        try {
            mirror.close();
        } catch (IOException late) {
            LOG.warn("the mirror cannot be closed", late);
        }
    }
}
