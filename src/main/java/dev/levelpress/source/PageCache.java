package dev.levelpress.source;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Pages that were taken apart before, by path and content, so that of a source that is read again only what has changed
 * is. Safe for use by several threads.
 */
public final class PageCache {

    /** Content of the pages kept, in bytes; a page takes some ten times as much. */
    private static final long MAX_BYTES = 24 << 20;

    /** More than are stamped before they are kept. */
    private static final int AT_LEAST_STAMPED = 1_000;

    private final LinkedHashMap<String, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);

    /** By path, what files were when they were read. */
    private final Map<String, Stamped> stamps = new HashMap<>();

    private long bytes;

    private record Kept(PageReader.Parsed parsed, int bytes) {}

    private record Stamped(Stamp stamp, byte[] digest, int length) {}

    /**
     * A file whose content is known.
     *
     * @param length in bytes
     * @param parsed empty when it is to be taken apart yet
     */
    record Known(byte[] digest, int length, Optional<PageReader.Parsed> parsed) {}

    private static String key(String path, byte[] digest) {
        return HexFormat.of().formatHex(digest) + path;
    }

    /** What a file with this stamp holds; empty when it is to be opened. */
    synchronized Optional<Known> known(String path, Stamp stamp) {
        Stamped last = stamps.get(path);
        return last == null || !last.stamp().equals(stamp)
                ? Optional.empty()
                : Optional.of(read(path, last.digest(), last.length()))
                        .filter(known -> known.parsed().isPresent());
    }

    /** What is known of a file that was read. */
    synchronized Known read(String path, byte[] digest, int length) {
        return new Known(
                digest, length, Optional.ofNullable(kept.get(key(path, digest))).map(Kept::parsed));
    }

    /** Notes what the file system says of a file with that content. */
    synchronized void stamp(String path, Stamp stamp, Known content) {
        stamps.put(path, new Stamped(stamp, content.digest(), content.length()));
    }

    synchronized void put(String path, Known content, PageReader.Parsed parsed) {
        Kept before = kept.put(key(path, content.digest()), new Kept(parsed, content.length()));
        bytes += content.length() - (before == null ? 0 : before.bytes());
        while (bytes > MAX_BYTES) {
            // The one that was not asked for the longest, such as an older version of a page.
            bytes -= kept.pollFirstEntry().getValue().bytes();
        }
        if (stamps.size() > 2 * kept.size() + AT_LEAST_STAMPED) {
            stamps.entrySet()
                    .removeIf(each ->
                            !kept.containsKey(key(each.getKey(), each.getValue().digest())));
        }
    }
}
