package dev.levelpress.reader;

import dev.levelpress.framework.Origin;
import dev.levelpress.source.Node;
import dev.levelpress.source.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tables with levels on one side and areas on the other. Which side is which shows in the titles: those of levels are
 * steps. Tables of a page with the same levels are one craft.
 */
final class MatrixReader implements FrameworkReader {

    @Override
    public List<WrittenCraft> crafts(Pages pages) {
        return pages.each(this, page -> crafts(page, pages));
    }

    private static List<WrittenCraft> crafts(Page page, Pages pages) {
        List<Matrix> matrices = new ArrayList<>();
        List<SetAside> others = new ArrayList<>();
        for (PageTable table : PageTable.of(page)) {
            Optional<Matrix> matrix = matrix(table);
            if (matrix.isPresent() && matrix.get().length() >= LevelColumns.SHORTEST_TEXT) {
                matrices.add(matrix.get());
            } else if (matrix.isPresent() && matrix.get().steps() > 0.5) {
                others.add(tooShort(matrix.get()));
            } else {
                table.sheet().ifPresent(sheet -> others.add(noMatrix(table, sheet)));
            }
        }
        List<List<Matrix>> groups = MatrixGroups.of(matrices);
        List<WrittenCraft> crafts = new ArrayList<>();
        for (List<Matrix> group : groups) {
            new MatrixCraft(group, groups, pages)
                    .craft(crafts.isEmpty() ? others : List.of())
                    .ifPresent(crafts::add);
        }
        return crafts;
    }

    /** Read as it is, turned, or with a row for each cell: whichever has the best steps. */
    private static Optional<Matrix> matrix(PageTable table) {
        TextGrid grid = TextGrid.of(table.table());
        return Stream.of(
                        LevelColumns.read(table, withAreas(grid, table.title()), false),
                        LevelColumns.read(table, withAreas(grid.turned(), table.title()), true),
                        TidyTable.read(table, grid))
                .flatMap(Optional::stream)
                .max(Comparator.comparingDouble(Matrix::steps))
                .map(matrix -> matrix.aboutOneArea(table.title()));
    }

    /** A table whose every column is a level is about what stands above it. */
    private static TextGrid withAreas(TextGrid grid, String title) {
        boolean onlyLevels = grid.height() > 1
                && grid.height() < 4
                && grid.row(0, 0).stream().allMatch(LadderTitles::isStep)
                && grid.length(0, 1) >= LevelColumns.SHORTEST_TEXT;
        return onlyLevels && !title.isEmpty() ? grid.below(title) : grid;
    }

    private static SetAside noMatrix(PageTable table, Node.Heading sheet) {
        return new SetAside(
                new Origin(table.page().path(), table.table().line()),
                "the sheet " + sheet.plain(),
                "it is no table of levels and areas");
    }

    private static SetAside tooShort(Matrix matrix) {
        String first = matrix.levels().getFirst().title();
        String last = matrix.levels().getLast().title();
        return new SetAside(
                new Origin(matrix.table().page().path(), matrix.table().table().line()),
                "the table of " + first + " to " + last,
                "its cells are too short to be expectations");
    }
}
