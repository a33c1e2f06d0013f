package dev.levelpress.cli;

import dev.levelpress.source.git.GitAccess;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how far repositories may lead, and with what. */
@SuppressWarnings("NullAway.Init") // set by picocli
final class GitOptions {

    @Option(
            names = "--git-token",
            paramLabel = "TOKEN",
            description = "Opens repositories over https; better in LEVELPRESS_GIT_TOKEN than on the command line.")
    private @Nullable String token;

    @Option(
            names = "--git-hosts",
            paramLabel = "HOST",
            split = ",",
            description = "Hosts that a repository's server may send us on to, besides its own.")
    private List<String> hosts = List.of();

    @Option(
            names = "--git-ssh",
            paramLabel = "DIR",
            description = "A folder with the key and the known_hosts for ssh (.ssh in the user's home).")
    private @Nullable Path ssh;

    /**
     * @param history how many commits back are fetched
     * @throws IllegalArgumentException when it is none; the message says what can be
     */
    GitAccess access(int history) {
        return GitAccess.defaults().with(Optional.ofNullable(token), hosts, Optional.ofNullable(ssh), history);
    }
}
