package dev.levelpress.reader;

import dev.levelpress.source.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Supplier;

/**
 * Pages in which readers have found nothing, so that they do not look again when the source is read again. Of a web site
 * these are nearly all. Safe for use by several threads.
 */
public final class Fruitless {

    private final Map<Page, Set<Class<?>>> readers = new WeakHashMap<>();
    private Optional<Page> settings = Optional.empty();

    /** Forgets everything when the author's settings are not what they were: they change what is found. */
    synchronized void under(Optional<Page> current) {
        if (!current.equals(settings)) {
            readers.clear();
            settings = current;
        }
    }

    /** What a reader finds in a page, looking at nothing but the page and the settings to know whether that is anything. */
    <T> List<T> unless(FrameworkReader reader, Page page, Supplier<List<T>> look) {
        if (has(reader, page)) {
            return List.of();
        }
        List<T> found = look.get();
        if (found.isEmpty()) {
            add(reader, page);
        }
        return found;
    }

    private synchronized boolean has(FrameworkReader reader, Page page) {
        return readers.getOrDefault(page, Set.of()).contains(reader.getClass());
    }

    private synchronized void add(FrameworkReader reader, Page page) {
        readers.computeIfAbsent(page, ignored -> new HashSet<>(2)).add(reader.getClass());
    }
}
