package dev.levelpress.reader;

import dev.levelpress.source.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What follows from a page and the settings alone, worked out when it is first asked for. Safe for use by several threads. */
final class KnownPage {

    private final Page page;
    private final Set<Class<?>> fruitless = ConcurrentHashMap.newKeySet();
    private volatile @Nullable List<String> addresses;
    private volatile @Nullable List<Site.Address> links;
    private volatile @Nullable List<PlaceGroup> headings;

    KnownPage(Page page) {
        this.page = page;
    }

    /** What a reader finds in the page; it does not look again where it found nothing. */
    <T> List<T> unlessFruitless(FrameworkReader reader, Supplier<List<T>> look) {
        if (fruitless.contains(reader.getClass())) {
            return List.of();
        }
        List<T> found = look.get();
        if (found.isEmpty()) {
            fruitless.add(reader.getClass());
        }
        return found;
    }

    /** Where the page can be found, apart from its permalink. */
    List<String> addresses() {
        List<String> known = addresses;
        if (known == null) {
            known = Site.addresses(page);
            addresses = known;
        }
        return known;
    }

    /** Where its links lead to, in their order. @param base of the site's addresses */
    List<Site.Address> links(String base) {
        List<Site.Address> known = links;
        if (known == null) {
            List<Site.Address> made = new ArrayList<>(page.links().size());
            page.links().forEach(link -> made.add(Site.Address.of(page, link.target(), base)));
            known = made;
            links = known;
        }
        return known;
    }

    /** Headings beside one another. */
    List<PlaceGroup> headings() {
        List<PlaceGroup> known = headings;
        if (known == null) {
            known = PlaceGroup.ofHeadings(page);
            headings = known;
        }
        return known;
    }
}
