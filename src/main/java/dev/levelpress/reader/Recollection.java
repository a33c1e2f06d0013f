package dev.levelpress.reader;

import dev.levelpress.source.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What was found out about pages when the source was read the last time, for pages that are still as they were. Safe for
 * use by several threads.
 */
public final class Recollection {

    private volatile Memory before = new Memory();
    private volatile Memory now = new Memory();
    private Optional<Page> settings = Optional.empty();
    private Optional<Page> site = Optional.empty();

    private record Group(Class<? extends AreaStyle> style, List<Page> pages) {}

    private record Memory(Map<Page, KnownPage> pages, Map<Group, List<WrittenLevel>> levels) {
        Memory() {
            this(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        }
    }

    /** Begins a reading. Forgets everything when the settings are not what they were: they change what is found. */
    synchronized void begin(Optional<Page> settings, Optional<Page> site) {
        boolean same = settings.equals(this.settings) && site.equals(this.site);
        before = same ? now : new Memory();
        now = new Memory();
        this.settings = settings;
        this.site = site;
    }

    /** Ends a reading: what it did not ask for is forgotten. */
    synchronized void end() {
        before = new Memory();
    }

    KnownPage of(Page page) {
        Memory last = before;
        return now.pages()
                .computeIfAbsent(
                        page,
                        each -> Optional.ofNullable(last.pages().get(each)).orElseGet(() -> new KnownPage(each)));
    }

    /** What a style makes of whole pages, looking at nothing but them and the settings; its class stands for it. */
    List<WrittenLevel> levels(AreaStyle style, List<Place> places, Supplier<List<WrittenLevel>> look) {
        Memory last = before;
        Group group =
                new Group(style.getClass(), places.stream().map(Place::page).toList());
        return now.levels()
                .computeIfAbsent(
                        group,
                        each -> Optional.ofNullable(last.levels().get(each)).orElseGet(look));
    }
}
