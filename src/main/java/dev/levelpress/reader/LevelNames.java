package dev.levelpress.reader;

import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import dev.levelpress.source.Page;
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

    List<Reference.Meant> of(List<LevelPage> pages) {
        List<Reference.Meant> levels = new ArrayList<>();
        pages.forEach(page -> levels.add(of(page)));
        return levels;
    }

    private Reference.Meant of(LevelPage level) {
        Page page = level.page();
        String written = page.frontMatter().text("title").orElse("");
        String name = Site.lastSegment(page);
        if (written.isEmpty() && level.title().isEmpty()) {
            problems.accept(new Problem.LevelWithoutTitle(Location.of(page.path()), name));
        }
        String label = first(written, level.title(), name);
        String title = first(level.title(), written, name);
        Location where = new Location(page.path(), page.frontMatter().line("title"));
        Location before = labels.putIfAbsent(label, where);
        if (before != null) {
            problems.accept(new Problem.DuplicateTitle(where, label, before));
        }
        return new Reference.Meant(page, Slug.unique(Slug.or(Slug.of(name), "level"), ids), label, title);
    }

    private static String first(String... names) {
        return List.of(names).stream()
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("");
    }
}
