package dev.levelpress.http.posting;

import dev.levelpress.output.json.OfferJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private static final Pattern NAME = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?");

    private static final Logger LOG = LoggerFactory.getLogger(PublishedPostings.class);

    private static final String KNOWN = "published.json";
    private static final int MOST = 2_000;
    private static final int MOST_ENDED = 10_000;
    private static final long LARGEST_MB = 16;
    private static final int RANDOM_BYTES = 16;
    private static final Duration BETWEEN_TIDYING = Duration.ofMinutes(1);

    private final Path folder;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, PublishedPosting> known = new ConcurrentHashMap<>();

    /** Of those that have ended, the names whose files are deleted. */
    private final Set<String> cleared = new HashSet<>();

    private Instant nextTidying = Instant.MIN;

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
            PublishedPosting posting =
                    PublishedJson.read(each.getFileName().toString(), Files.readAllBytes(each.resolve(KNOWN)));
            known.put(posting.name(), posting);
        } catch (IOException | OfferJson.NotRead | DateTimeException | IllegalArgumentException damaged) {
            LOG.error("{} is no posting that can be shown: {}", each, damaged.getMessage());
        }
    }

    /** The newest first. */
    public List<PublishedPosting> all() {
        tidy();
        return known.values().stream()
                .sorted(Comparator.comparing(PublishedPosting::published)
                        .reversed()
                        .thenComparing(PublishedPosting::name))
                .toList();
    }

    public Optional<PublishedPosting> find(String name) {
        tidy();
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
     * Whether a posting could be published now, before anything is made for it.
     *
     * @throws NotPublished when its name is none or taken, or there are too many
     */
    public void check(PublishedPosting posting) throws NotPublished {
        tidy();
        if (posting.named() && !NAME.matcher(posting.name()).matches()) {
            throw new NotPublished(
                    "an address is made of small letters, digits and hyphens, such as senior-engineer-2026");
        }
        if (known.containsKey(posting.name())) {
            throw taken(posting);
        }
        Instant now = clock.instant();
        if (known.values().stream().filter(each -> each.isThere(now)).count() >= MOST) {
            throw new NotPublished("there are " + MOST + " postings already; withdraw some that are not needed");
        }
    }

    /**
     * Shows a posting from now on; all of it is there at once, or nothing.
     *
     * @param files by name
     * @throws NotPublished when its name is none or taken, there are too many, or it is too large
     * @throws IOException when it cannot be kept
     */
    public synchronized void publish(PublishedPosting posting, Map<String, byte[]> files)
            throws IOException, NotPublished {
        check(posting);
        if (files.values().stream().mapToLong(file -> file.length).sum() > LARGEST_MB << 20) {
            throw new NotPublished("the files of the posting have over " + LARGEST_MB + " MB; use a smaller logo");
        }
        Files.createDirectories(folder);
        Path made = Files.createTempDirectory(folder, ".new");
        try {
            write(made.resolve(KNOWN), PublishedJson.of(posting));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                write(made.resolve(file.getKey()), file.getValue());
            }
            Files.move(made, folder.resolve(posting.name()), StandardCopyOption.ATOMIC_MOVE);
            known.put(posting.name(), posting);
        } catch (FileSystemException e) {
            // What is damaged, or another program's, is not known here.
            if (Files.exists(folder.resolve(posting.name()))) {
                throw taken(posting);
            }
            throw e;
        } finally {
            delete(made);
        }
    }

    private static NotPublished taken(PublishedPosting posting) {
        return new NotPublished("the address " + posting.name() + " is taken; choose another");
    }

    /** Takes it back: its files are deleted, and its address says that it was withdrawn. Not when it is not there any more. */
    public synchronized void withdraw(String name) throws IOException {
        PublishedPosting posting = known.get(name);
        if (posting == null || !posting.isThere(clock.instant())) {
            return;
        }
        PublishedPosting taken = posting.taken();
        Path own = folder.resolve(name);
        Path part = own.resolve("withdrawn.json");
        Files.deleteIfExists(part);
        write(part, PublishedJson.of(taken));
        Files.move(part, own.resolve(KNOWN), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        known.put(name, taken);
        clear(taken);
    }

    /** Deletes the files of those that have ended, and forgets those that ended long ago when there are many. */
    private synchronized void tidy() {
        Instant now = clock.instant();
        if (now.isBefore(nextTidying)) {
            return;
        }
        nextTidying = now.plus(BETWEEN_TIDYING);
        List<PublishedPosting> ended = known.values().stream()
                .filter(each -> !each.isThere(now))
                .sorted(Comparator.comparing(PublishedPosting::ends).reversed())
                .toList();
        ended.stream().limit(MOST_ENDED).forEach(this::clear);
        ended.stream().skip(MOST_ENDED).forEach(this::forget);
    }

    private void clear(PublishedPosting posting) {
        if (!cleared.add(posting.name())) {
            return;
        }
        try (Stream<Path> files = Files.list(folder.resolve(posting.name()))) {
            for (Path file : files.filter(each -> !each.endsWith(KNOWN)).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            LOG.error("files of the posting {} cannot be deleted: {}", posting.name(), e.getMessage());
        }
    }

    private void forget(PublishedPosting posting) {
        try {
            delete(folder.resolve(posting.name()));
            known.remove(posting.name());
            cleared.remove(posting.name());
        } catch (IOException e) {
            LOG.error("the posting {} cannot be deleted: {}", posting.name(), e.getMessage());
        }
    }

    /** On the disk when it returns. */
    private static void write(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
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
