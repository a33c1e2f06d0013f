package dev.levelpress.reader;

import dev.levelpress.framework.RichText;
import dev.levelpress.framework.Section;
import dev.levelpress.problem.Location;
import dev.levelpress.source.Page;
import java.util.List;

/**
 * One level, as written.
 *
 * @param label its short name; empty when it has none
 * @param title its full name; empty when it has none
 * @param areas in the order of the source
 * @param areasLine where its areas are written, or would be; 0 when that cannot be said
 */
record WrittenLevel(
        Place place,
        String label,
        String title,
        RichText summary,
        List<WrittenArea> areas,
        List<Section> sections,
        int areasLine) {

    WrittenLevel {
        areas = List.copyOf(areas);
        sections = List.copyOf(sections);
    }

    /** A level that is called as its place is: by the front matter's title and the heading of a page, by a heading. */
    static WrittenLevel at(
            Place place, RichText summary, List<WrittenArea> areas, List<Section> sections, int areasLine) {
        String title = place.isPage() ? place.page().frontMatter().text("title").orElse("") : place.title();
        return new WrittenLevel(place, title, place.title(), summary, areas, sections, areasLine);
    }

    WrittenLevel with(List<WrittenArea> others) {
        return new WrittenLevel(place, label, title, summary, others, sections, areasLine);
    }

    WrittenLevel titled(String name) {
        return new WrittenLevel(place, name, name, summary, areas, sections, areasLine);
    }

    Page page() {
        return place.page();
    }

    /** What people would call it: the label, else the title, else what its address says. */
    String name() {
        return label.isBlank() ? (title.isBlank() ? place.name() : title) : label;
    }

    /** Where it is named. */
    Location where() {
        int line = place.isPage() ? page().frontMatter().line("title") : place.line();
        return new Location(page().path(), line);
    }
}
