package dev.levelpress.reader;

import dev.levelpress.source.Page;
import dev.levelpress.source.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The pages of a source, and how they lead to one another. Safe for use by several threads. */
final class Pages {

    private final Source source;
    private final Site site;
    private final LinkOrder links;
    private final Configuration configuration;
    private final Map<String, Page> indexes = new HashMap<>();
    private final Recollection recollection;
    private final List<PagedCraft> pagedCrafts;

    /** Those that the configuration does not exclude. */
    Pages(Source source, Configuration configuration, Recollection recollection) {
        this.source =
                source.with(source.pages().stream().filter(configuration::reads).toList());
        this.configuration = configuration;
        this.recollection = recollection;
        recollection.begin(source.settings(), source.configuration());
        this.site = new Site(source, recollection);
        this.links = new LinkOrder(all(), site);
        all().stream().filter(PlaceGroup::isIndex).forEach(page -> indexes.putIfAbsent(page.folder(), page));
        this.pagedCrafts = PagedCraft.all(PlaceGroup.ofPages(this), this);
    }

    Source source() {
        return source;
    }

    List<Page> all() {
        return source.pages();
    }

    Site site() {
        return site;
    }

    Configuration configuration() {
        return configuration;
    }

    /** Pages beside one another, which may be the levels of a craft. */
    List<PagedCraft> pagedCrafts() {
        return pagedCrafts;
    }

    /** Headings of a page beside one another. */
    List<PlaceGroup> headingGroups(Page page) {
        return recollection.of(page).headings();
    }

    /**
     * What a reader finds in each page by itself, in their order.
     *
     * @param look whether it finds anything depends on the page and the configuration alone
     */
    <T> List<T> each(FrameworkReader reader, Function<Page, List<T>> look) {
        return all().parallelStream()
                .flatMap(page -> recollection.of(page).unlessFruitless(reader, () -> look.apply(page)).stream())
                .toList();
    }

    /** The levels that whole pages are in that style. */
    List<WrittenLevel> levels(AreaStyle style, List<Place> places) {
        return recollection.levels(style, places, () -> style.levels(places));
    }

    /** The index page of a folder, which has {@code /} at its end. */
    Optional<Page> index(String folder) {
        return Optional.ofNullable(indexes.get(folder));
    }

    /** In which order other pages list places. */
    LinkOrder links() {
        return links;
    }
}
