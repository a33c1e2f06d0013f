package dev.levelpress.source.git;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How far a repository may lead, and with what.
 *
 * @param token that opens it over https; never shown
 * @param hosts that its server may send us on to, besides its own
 * @param ssh a folder with the keys and the known hosts for ssh; empty for {@code .ssh} in the user's home
 * @param history how many commits back are fetched
 * @param packBytes of one fetch
 * @param objectBytes of one file, however often it was changed
 * @param time of one fetch
 * @param silence that the server may keep before it is given up
 */
public record GitAccess(
        Optional<String> token,
        List<String> hosts,
        Optional<Path> ssh,
        int history,
        long packBytes,
        long objectBytes,
        Duration time,
        Duration silence) {

    public GitAccess {
        hosts = List.copyOf(hosts);
        if (history < 1) {
            throw new IllegalArgumentException("--git-history " + history + " is none; it is at least 1");
        }
    }

    public static GitAccess defaults() {
        return new GitAccess(
                Optional.empty(),
                List.of(),
                Optional.empty(),
                100,
                256L << 20,
                32L << 20,
                Duration.ofMinutes(3),
                Duration.ofSeconds(20));
    }

    /** With what an operator chooses. */
    public GitAccess with(Optional<String> other, List<String> others, Optional<Path> keys, int commits) {
        return new GitAccess(other, others, keys, commits, packBytes, objectBytes, time, silence);
    }

    @Override
    public String toString() {
        return "GitAccess[hosts=" + hosts + ", history=" + history + "]";
    }
}
