package dev.levelpress.reader;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The ways companies write their frameworks. */
public enum Layout {
    OWN("Levelpress's own form"),
    AREA_TABLE("a page for each level, with a table of areas"),
    HEADING_PER_AREA("a page for each level, with a heading for each area"),
    CRAFT_TABLES("a page for each craft, with a heading and a table of areas for each level"),
    LEVEL_HEADINGS("a page for each craft, with a heading for each level"),
    POSITIONED_BULLETS("a page for each craft, whose levels list their areas in a fixed order"),
    AREA_PAGES("a page for each area, with a heading for each level"),
    MATRIX("a table of levels and areas"),
    TOPICS("front matter with topics and their criteria for each level"),
    JOB_FAMILY("a YAML file for each job family, whose competencies name a level and a theme");

    private final String description;

    Layout(String description) {
        this.description = description;
    }

    /** What a page of this layout looks like, as a clause. */
    public String description() {
        return description;
    }

    /** Its name in settings and reports: lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The names of all, for messages. */
    static String ids() {
        return Arrays.stream(values()).map(Layout::id).collect(Collectors.joining(", "));
    }

    public static Optional<Layout> of(String id) {
        return Arrays.stream(values()).filter(layout -> layout.id().equals(id)).findFirst();
    }
}
