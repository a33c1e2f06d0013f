package dev.levelpress.reader;

import dev.levelpress.framework.Area;
import dev.levelpress.framework.Level;
import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import java.util.List;
import java.util.function.Consumer;

/** Finds areas that a level lacks and areas that their craft does not describe. */
final class AreaChecks {

    private final Consumer<Problem> problems;

    AreaChecks(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /** @param pages of the levels, in the same order */
    void check(List<Area> areas, List<Level> levels, List<LevelPage> pages, boolean craftHasPage) {
        for (Area area : areas) {
            // An area of the craft's page begins there, any other one at the first level that has it.
            boolean described = craftHasPage
                    && pages.stream()
                            .noneMatch(page ->
                                    page.page().path().equals(area.origin().file()));
            if (craftHasPage && area.description().isEmpty()) {
                problems.accept(new Problem.AreaWithoutDescription(where(area), area.name()));
            }
            long having = levels.stream()
                    .filter(level -> level.expectation(area.id()).isPresent())
                    .count();
            if (described || having * 2 > levels.size()) {
                missing(area, levels, pages);
            }
        }
    }

    private void missing(Area area, List<Level> levels, List<LevelPage> pages) {
        for (int rank = 0; rank < levels.size(); rank++) {
            Level level = levels.get(rank);
            if (!level.expectations().isEmpty() && level.expectation(area.id()).isEmpty()) {
                Location table =
                        new Location(level.origin().file(), pages.get(rank).tableLine());
                problems.accept(new Problem.MissingArea(table, level.label(), area.name()));
            }
        }
    }

    private static Location where(Area area) {
        return new Location(area.origin().file(), area.origin().line());
    }
}
