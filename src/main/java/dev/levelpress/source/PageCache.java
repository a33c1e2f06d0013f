package dev.levelpress.source;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Optional;

/**
 * Pages that were taken apart before, by path and content, so that of a source that is read again only what has changed
 * is. Safe for use by several threads.
 */
public final class PageCache {

    /** Content of the pages kept, in bytes; a page takes some ten times as much. */
    private static final long MAX_BYTES = 24 << 20;

    private final LinkedHashMap<String, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    private record Kept(PageReader.Parsed parsed, int bytes) {}

    /** @param digest of the content */
    static String key(String path, byte[] digest) {
        return HexFormat.of().formatHex(digest) + path;
    }

    synchronized Optional<PageReader.Parsed> get(String key) {
        return Optional.ofNullable(kept.get(key)).map(Kept::parsed);
    }

    synchronized void put(String key, PageReader.Parsed parsed, int contentBytes) {
        Kept before = kept.put(key, new Kept(parsed, contentBytes));
        bytes += contentBytes - (before == null ? 0 : before.bytes());
        while (bytes > MAX_BYTES) {
            // The one that was not asked for the longest, such as an older version of a page.
            bytes -= kept.pollFirstEntry().getValue().bytes();
        }
    }
}
