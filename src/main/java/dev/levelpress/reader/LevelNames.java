package dev.levelpress.reader;

import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What the levels of a craft are called. */
final class LevelNames {

    private final Consumer<Problem> problems;
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Location> labels = new HashMap<>();

    LevelNames(Consumer<Problem> problems) {
        this.problems = problems;
    }

    List<Reference.Meant> of(List<WrittenLevel> levels) {
        List<Reference.Meant> names = new ArrayList<>();
        levels.forEach(level -> names.add(of(level)));
        return names;
    }

    private Reference.Meant of(WrittenLevel level) {
        String name = level.place().name();
        if (level.label().isBlank() && level.title().isBlank()) {
            problems.accept(
                    new Problem.LevelWithoutTitle(Location.of(level.page().path()), name));
        }
        String label = level.name();
        String title = level.title().isBlank() ? label : level.title();
        Location before = labels.putIfAbsent(label, level.where());
        if (before != null) {
            problems.accept(new Problem.DuplicateTitle(level.where(), label, before));
        }
        return new Reference.Meant(level.place(), Slug.unique(Slug.or(Slug.of(name), "level"), ids), label, title);
    }
}
