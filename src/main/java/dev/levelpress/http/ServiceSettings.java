package dev.levelpress.http;

import dev.levelpress.http.access.AccessSettings;
import dev.levelpress.http.edition.NamedSource;
import dev.levelpress.publish.Settings;
import dev.levelpress.source.SourceAddress;
import dev.levelpress.source.git.GitAccess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an operator chooses of the service.
 *
 * @param sources one is served at {@code /}, each of several at {@code /ID}
 * @param settings of the documents
 * @param host to listen on, such as {@code 127.0.0.1}
 * @param port 0 for any free one
 * @param data where fetched repositories are kept
 * @param access who may do what
 * @param git how far repositories may lead
 * @param poll how often repositories are looked at
 * @param webhookSecret that signs the calls of a repository's host; empty when none are taken
 * @param callerDocuments that one caller may wait for at the same time
 */
public record ServiceSettings(
        List<NamedSource> sources,
        Settings settings,
        String host,
        int port,
        Path data,
        AccessSettings access,
        GitAccess git,
        Duration poll,
        Optional<String> webhookSecret,
        int callerDocuments) {

    /** A browser asks for six things at once; an office may be behind one address. */
    public static final int CALLER_DOCUMENTS = 20;

    private static final int SHORTEST_SECRET = 16;

    public ServiceSettings {
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException(
                    "there is nothing to serve; name a source, as in: levelpress serve docs/career");
        }
        Set<String> ids = new HashSet<>();
        for (NamedSource source : sources) {
            if (!ids.add(source.id())) {
                throw new IllegalArgumentException(
                        "two frameworks are called \"" + source.id() + "\"; give one another name, as in other=SOURCE");
            }
        }
        if (poll.toSeconds() < 1) {
            throw new IllegalArgumentException("--poll is at least 1 second");
        }
        if (callerDocuments < 1) {
            throw new IllegalArgumentException("--caller-documents is at least 1");
        }
        if (webhookSecret.isPresent() && webhookSecret.get().length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException(
                    "--webhook-secret has to have at least " + SHORTEST_SECRET + " characters");
        }
    }

    /** One local source on a free port of this machine. */
    public static ServiceSettings of(Path source, Settings settings) {
        return new ServiceSettings(
                List.of(NamedSource.of(new SourceAddress.Local(source))),
                settings,
                "127.0.0.1",
                0,
                userData(),
                AccessSettings.defaults(),
                GitAccess.defaults(),
                Duration.ofMinutes(1),
                Optional.empty(),
                CALLER_DOCUMENTS);
    }

    /** The same, listening elsewhere. */
    public ServiceSettings at(String address, int number) {
        return new ServiceSettings(
                sources, settings, address, number, data, access, git, poll, webhookSecret, callerDocuments);
    }

    /** The same for those who may do something else. */
    public ServiceSettings with(AccessSettings other) {
        return new ServiceSettings(
                sources, settings, host, port, data, other, git, poll, webhookSecret, callerDocuments);
    }

    /** Where a user's programs keep what they can get again. */
    public static Path userData() {
        String cache = System.getenv("XDG_CACHE_HOME");
        return (cache == null || cache.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache))
                .resolve("levelpress");
    }

    /** Without secrets. */
    @Override
    public String toString() {
        return "ServiceSettings[sources=" + sources + ", host=" + host + ", port=" + port + ", data=" + data + ", git="
                + git + ", poll=" + poll + "]";
    }
}
