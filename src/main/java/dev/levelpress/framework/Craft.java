package dev.levelpress.framework;

import java.util.List;
import java.util.Optional;

/**
 * A kind of work that has levels, such as "DevOps Engineer".
 *
 * @param id unique in the framework; lower case letters, digits and hyphens
 * @param areas all areas that any of the levels describes: those of the craft's own page first, then by first appearance
 * @param levels by rank, lowest first, as the source orders them; the position is the rank
 * @param permalink the path of the craft's page on the framework's web site; empty when it has none
 */
public record Craft(
        String id,
        String name,
        RichText description,
        List<Area> areas,
        List<Level> levels,
        Optional<String> permalink,
        Origin origin) {

    public Craft {
        areas = List.copyOf(areas);
        levels = List.copyOf(levels);
    }

    public Optional<Level> level(String id) {
        return levels.stream().filter(level -> level.id().equals(id)).findFirst();
    }

    public Optional<Area> area(String id) {
        return areas.stream().filter(area -> area.id().equals(id)).findFirst();
    }

    /** The level one rank below; empty for the lowest. */
    public Optional<Level> before(Level level) {
        int before = levels.indexOf(level) - 1;
        return before >= 0 ? Optional.of(levels.get(before)) : Optional.empty();
    }

    /** The level one rank above; empty for the highest. */
    public Optional<Level> after(Level level) {
        int next = levels.indexOf(level) + 1;
        return next > 0 && next < levels.size() ? Optional.of(levels.get(next)) : Optional.empty();
    }
}
