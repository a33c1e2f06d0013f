package dev.levelpress.http.posting;

import dev.levelpress.output.json.JsonOutput;
import dev.levelpress.output.json.OfferJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The postings that a service shows to everyone, each in a folder of its own: what is known of it, the offer it was made of,
 * and its files. A posting does not change when its framework does. When it has ended, or is taken back, only what is known
 * of it stays, so that its address can say so.
 */
public final class PublishedPostings {

    /** Of names: they stand in addresses, and are said on the telephone. */
    public static final Pattern NAME = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?");

    private static final Logger LOG = LoggerFactory.getLogger(PublishedPostings.class);

    private static final String KNOWN = "published.json";
    private static final int MOST = 2_000;
    private static final int RANDOM_BYTES = 16;

    private final Path folder;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, PublishedPosting> known = new ConcurrentHashMap<>();

    /**
     * @param folder that they are kept in; made when it is needed
     * @param clock says which have ended
     */
    public PublishedPostings(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
        if (Files.isDirectory(folder)) {
            load();
        }
    }

    /** A posting cannot be published; the message is a clause that says why and what to do. */
    public static final class NotPublished extends Exception {

        private static final long serialVersionUID = 1;

        NotPublished(String reason) {
            super(reason);
        }
    }

    private void load() {
        try (Stream<Path> folders = Files.list(folder)) {
            for (Path each : folders.filter(Files::isDirectory).toList()) {
                if (each.getFileName().toString().startsWith(".")) {
                    // A program ended while it published.
                    delete(each);
                } else {
                    load(each);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void load(Path each) {
        try {
            PublishedPosting posting = read(each.getFileName().toString(), Files.readAllBytes(each.resolve(KNOWN)));
            known.put(posting.name(), posting);
        } catch (IOException | OfferJson.NotRead | DateTimeException | IllegalArgumentException damaged) {
            LOG.error("{} is no posting that can be shown: {}", each, damaged.getMessage());
        }
    }

    /** The newest first. */
    public List<PublishedPosting> all() {
        return known.values().stream()
                .sorted(Comparator.comparing(PublishedPosting::published)
                        .reversed()
                        .thenComparing(PublishedPosting::name))
                .toList();
    }

    public Optional<PublishedPosting> find(String name) {
        return Optional.ofNullable(known.get(name));
    }

    public Instant now() {
        return clock.instant();
    }

    /**
     * One of its files; empty when it is not there any more.
     *
     * @param file as it was published
     */
    public Optional<byte[]> file(PublishedPosting posting, String file) {
        if (!posting.isThere(clock.instant())) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(folder.resolve(posting.name()).resolve(file)));
        } catch (IOException gone) {
            LOG.error("{} of the posting {} cannot be read: {}", file, posting.name(), gone.getMessage());
            return Optional.empty();
        }
    }

    /** A name that nobody can guess. */
    public String newName() {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * Shows a posting from now on; all of it is there at once, or nothing.
     *
     * @param files by name
     * @throws NotPublished when the name is taken, or there are too many
     * @throws IOException when it cannot be kept
     */
    public void publish(PublishedPosting posting, Map<String, byte[]> files) throws IOException, NotPublished {
        if (posting.named() && !NAME.matcher(posting.name()).matches()) {
            throw new NotPublished(
                    "an address is made of small letters, digits and hyphens, such as senior-engineer-2026");
        }
        if (known.size() >= MOST) {
            throw new NotPublished("there are " + MOST + " postings already; the operator has to delete old ones");
        }
        Files.createDirectories(folder);
        Path made = Files.createTempDirectory(folder, ".new");
        try {
            Files.write(made.resolve(KNOWN), bytes(posting));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(made.resolve(file.getKey()), file.getValue());
            }
            Files.move(made, folder.resolve(posting.name()), StandardCopyOption.ATOMIC_MOVE);
            known.put(posting.name(), posting);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException taken) {
            throw new NotPublished("the address " + posting.name() + " is taken; choose another");
        } catch (FileSystemException other) {
            if (Files.exists(folder.resolve(posting.name()))) {
                throw new NotPublished("the address " + posting.name() + " is taken; choose another");
            }
            throw other;
        } finally {
            delete(made);
        }
    }

    /** Takes it back: its files are deleted, and its address says that it was withdrawn. */
    public void withdraw(PublishedPosting posting) throws IOException {
        PublishedPosting taken = posting.taken();
        Path own = folder.resolve(posting.name());
        Path part = Files.createTempFile(own, ".known", null);
        Files.write(part, bytes(taken));
        Files.move(part, own.resolve(KNOWN), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        known.put(taken.name(), taken);
        try (Stream<Path> files = Files.list(own)) {
            for (Path file : files.filter(each -> !each.endsWith(KNOWN)).toList()) {
                Files.delete(file);
            }
        }
    }

    private static byte[] bytes(PublishedPosting posting) {
        Map<String, String> json = new LinkedHashMap<>();
        json.put("title", posting.title());
        json.put("named", String.valueOf(posting.named()));
        json.put("framework", posting.framework());
        json.put("craft", posting.craft());
        json.put("level", posting.level());
        json.put("version", posting.version());
        json.put("published", posting.published().toString());
        json.put("ends", posting.ends().toString());
        json.put("withdrawn", String.valueOf(posting.withdrawn()));
        return new JsonOutput().object(json);
    }

    private static PublishedPosting read(String name, byte[] json) throws OfferJson.NotRead {
        Map<String, Object> values = OfferJson.values(json);
        return new PublishedPosting(
                name,
                Boolean.parseBoolean(text(values, "named")),
                text(values, "title"),
                text(values, "framework"),
                text(values, "craft"),
                text(values, "level"),
                text(values, "version"),
                Instant.parse(text(values, "published")),
                Instant.parse(text(values, "ends")),
                Boolean.parseBoolean(text(values, "withdrawn")));
    }

    private static String text(Map<String, Object> values, String name) {
        if (values.get(name) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException(KNOWN + " does not say its " + name);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
