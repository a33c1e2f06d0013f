package dev.levelpress.document;

import dev.levelpress.framework.RichText;
import java.util.List;

/**
 * A role profile: what a level expects, area by area.
 *
 * @param areas one row for each expectation, in the order of the level's page
 * @param sections the level's own named texts
 * @param descriptions of those areas of this level that the craft describes
 */
public record Profile(
        Masthead masthead,
        RichText summary,
        List<AreaRow> areas,
        List<Note> sections,
        List<Note> descriptions,
        boolean draft,
        Look look)
        implements Document {

    public Profile {
        areas = List.copyOf(areas);
        sections = List.copyOf(sections);
        descriptions = List.copyOf(descriptions);
    }

    /** The areas still to be described; those that make it a draft. */
    public List<AreaRow> placeholders() {
        return areas.stream().filter(AreaRow::placeholder).toList();
    }

    @Override
    public Kind kind() {
        return Kind.PROFILE;
    }
}
