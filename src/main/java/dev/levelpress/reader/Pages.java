package dev.levelpress.reader;

import dev.levelpress.source.Page;
import dev.levelpress.source.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages of a source, and how they lead to one another. Safe for use by several threads. */
final class Pages {

    private final Source source;
    private final Site site;
    private final LinkOrder links;
    private final Configuration configuration;
    private final Map<String, Page> indexes = new HashMap<>();
    private final List<PlaceGroup> pageGroups;
    private final List<PlaceGroup> headingGroups;

    /** Those that the configuration does not exclude. */
    Pages(Source source, Configuration configuration) {
        this.source =
                source.with(source.pages().stream().filter(configuration::reads).toList());
        this.configuration = configuration;
        this.site = new Site(source);
        this.links = new LinkOrder(all(), site);
        all().stream().filter(PlaceGroup::isIndex).forEach(page -> indexes.putIfAbsent(page.folder(), page));
        this.pageGroups = PlaceGroup.ofPages(this);
        this.headingGroups = all().parallelStream()
                .flatMap(page -> PlaceGroup.ofHeadings(page).stream())
                .toList();
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

    /** Pages beside one another. */
    List<PlaceGroup> pageGroups() {
        return pageGroups;
    }

    /** Headings beside one another, page by page. */
    List<PlaceGroup> headingGroups() {
        return headingGroups;
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
