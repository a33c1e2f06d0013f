package dev.levelpress.http.idempotency;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Keys that callers have used, and what they were answered. As many as there is room for, of one caller and in all: the
 * oldest make room. Safe for use by several threads.
 */
final class KnownKeys {

    static final Duration KEPT = Duration.ofHours(24);

    /** @param caller the same for all requests of one person or program */
    record Place(String caller, IdempotencyKey key) {}

    /** @param most of one caller */
    record Room(int most, long bytes) {}

    /** @param answer empty while the request is running */
    private record Entry(Optional<KeptAnswer> answer, Instant since) {

        long size() {
            return answer.map(KeptAnswer::size).orElse(0L);
        }
    }

    private final Room room;
    private final InstantSource clock;
    private final Map<Place, Entry> entries = new LinkedHashMap<>();
    private long used;

    KnownKeys(Room room, InstantSource clock) {
        this.room = room;
        this.clock = clock;
    }

    /**
     * Takes the key for a request that begins.
     *
     * @return the answer of the request that had it before; empty when it is new
     * @throws KeyRefused when that one is still running
     */
    synchronized Optional<KeptAnswer> begin(Place place) {
        Instant oldest = clock.instant().minus(KEPT);
        drop(entry -> !entry.getValue().since().isAfter(oldest), Integer.MAX_VALUE);
        Entry known = entries.get(place);
        if (known == null) {
            entries.put(place, new Entry(Optional.empty(), clock.instant()));
            return Optional.empty();
        }
        return Optional.of(known.answer().orElseThrow(KeyRefused::running));
    }

    /** The request is over; without an answer that is kept, its key is as if it had not been used. */
    synchronized void end(Place place, Optional<KeptAnswer> answer) {
        entries.remove(place);
        answer.ifPresent(kept -> {
            Entry entry = new Entry(answer, clock.instant());
            entries.put(place, entry);
            used += entry.size();
            long theirs = entries.keySet().stream()
                    .filter(each -> each.caller().equals(place.caller()))
                    .count();
            drop(each -> each.getKey().caller().equals(place.caller()), theirs - room.most());
            while (used > room.bytes() && drop(each -> true, 1) > 0) {}
        });
    }

    /** Those that run stay. */
    private int drop(Predicate<Map.Entry<Place, Entry>> which, long most) {
        int dropped = 0;
        Iterator<Map.Entry<Place, Entry>> all = entries.entrySet().iterator();
        while (dropped < most && all.hasNext()) {
            Map.Entry<Place, Entry> each = all.next();
            if (each.getValue().answer().isPresent() && which.test(each)) {
                used -= each.getValue().size();
                all.remove();
                dropped++;
            }
        }
        return dropped;
    }

    synchronized int size() {
        return entries.size();
    }
}
