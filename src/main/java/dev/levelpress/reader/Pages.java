package dev.levelpress.reader;

import dev.levelpress.source.Page;
import dev.levelpress.source.Source;
import java.util.List;

/** The pages of a source, and how they lead to one another. */
final class Pages {

    private final Source source;
    private final Site site;
    private final LinkOrder links;
    private final Configuration configuration;

    /** Those that the configuration does not exclude. */
    Pages(Source source, Configuration configuration) {
        this.source =
                source.with(source.pages().stream().filter(configuration::reads).toList());
        this.configuration = configuration;
        this.site = new Site(source);
        this.links = new LinkOrder(all(), site);
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

    /** In which order other pages list places. */
    LinkOrder links() {
        return links;
    }
}
