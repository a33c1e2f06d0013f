package dev.levelpress.http;

import dev.levelpress.http.metrics.DocumentMetrics;
import dev.levelpress.publish.Published;
import dev.levelpress.publish.Request;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Documents that were asked for last, as far as they fit. Safe for use by several threads. */
final class Shelf {

    /** @param edition the digest of the edition that the document belongs to */
    record Place(String edition, Request request) {}

    private final long room;
    private final DocumentMetrics metrics;
    private final Map<Place, Published> documents = new LinkedHashMap<>(16, 0.75f, true);
    private long used;

    /** @param room in bytes */
    Shelf(long room, DocumentMetrics metrics) {
        this.room = room;
        this.metrics = metrics;
        metrics.watchShelf(this::used, () -> room);
    }

    synchronized Optional<Published> find(Place place) {
        return Optional.ofNullable(documents.get(place));
    }

    /** Makes room for the document by dropping those that were not asked for the longest; too large ones are not kept. */
    synchronized void put(Place place, Published document) {
        Published before = documents.remove(place);
        used -= before == null ? 0 : before.bytes().length;
        if (document.bytes().length > room) {
            return;
        }
        documents.put(place, document);
        used += document.bytes().length;
        Iterator<Published> oldest = documents.values().iterator();
        while (used > room) {
            used -= oldest.next().bytes().length;
            oldest.remove();
            metrics.dropped();
        }
    }

    private synchronized long used() {
        return used;
    }
}
