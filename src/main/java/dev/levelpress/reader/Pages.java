package dev.levelpress.reader;

import dev.levelpress.source.Page;
import dev.levelpress.source.Source;
import java.util.List;

/** The pages of a source, and how they lead to one another. */
final class Pages {

    private final Source source;
    private final Site site;
    private final LinkOrder links;

    Pages(Source source) {
        this.source = source;
        this.site = new Site(source);
        this.links = new LinkOrder(source.pages(), site);
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

    /** In which order other pages list places. */
    LinkOrder links() {
        return links;
    }
}
