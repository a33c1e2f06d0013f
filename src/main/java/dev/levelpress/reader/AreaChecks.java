package dev.levelpress.reader;

import dev.levelpress.framework.Area;
import dev.levelpress.framework.Level;
import dev.levelpress.framework.Origin;
import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Finds areas that a level lacks and areas that their craft does not describe. */
final class AreaChecks {

    /** Where fewer areas are in several levels, levels have areas of their own on purpose. */
    private static final double MOSTLY = 0.7;

    private final Consumer<Problem> problems;

    AreaChecks(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /** @param levels those of the craft, understood */
    void check(WrittenCraft craft, List<Area> areas, List<Level> levels) {
        // A list of areas without any text only says their order.
        boolean describes =
                craft.described().stream().anyMatch(area -> !area.text().isEmpty());
        Set<Origin> described = describes
                ? craft.described().stream().map(DescribedArea::origin).collect(Collectors.toSet())
                : Set.of();
        boolean shared = Evidence.shared(craft.levels()) >= MOSTLY;
        for (Area area : areas) {
            if (!described.isEmpty() && area.description().isEmpty()) {
                problems.accept(new Problem.AreaWithoutDescription(where(area), area.name()));
            }
            long having = levels.stream()
                    .filter(level -> level.expectation(area.id()).isPresent())
                    .count();
            boolean usual = described.contains(area.origin()) || (shared && having * 2 > levels.size());
            // An empty cell of a matrix is there for all to see, and meant.
            if (usual && craft.layout() != Layout.MATRIX) {
                missing(area, levels, craft.levels());
            }
        }
    }

    private void missing(Area area, List<Level> levels, List<WrittenLevel> written) {
        for (int rank = 0; rank < levels.size(); rank++) {
            Level level = levels.get(rank);
            if (!level.expectations().isEmpty() && level.expectation(area.id()).isEmpty()) {
                Location table =
                        new Location(level.origin().file(), written.get(rank).areasLine());
                problems.accept(new Problem.MissingArea(table, level.label(), area.name()));
            }
        }
    }

    private static Location where(Area area) {
        return new Location(area.origin().file(), area.origin().line());
    }
}
