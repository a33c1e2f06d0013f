package dev.levelpress.reader;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the titles of levels and the names of areas stand in a grid whose columns are levels.
 *
 * @param rows how many at the top hold titles
 * @param columns how many at the left hold names of areas, what groups them or what they mean
 */
record LevelHead(int rows, int columns) {

    private static final int MOST_LEADING = 3;

    static LevelHead of(TextGrid grid) {
        int rows = headRows(grid);
        return new LevelHead(rows, leading(grid, rows));
    }

    /** Two when the second row, too, has a short name of its own for each level. */
    private static int headRows(TextGrid grid) {
        if (grid.height() < 4) {
            return 1;
        }
        List<String> second = grid.row(1, 1);
        double body = grid.usualLength(2, 1);
        boolean isNames = second.stream()
                .allMatch(name -> name.length() <= LevelColumns.LONGEST_TITLE && name.matches("\\p{L}.*"));
        boolean isShort = second.stream().mapToInt(TextGrid::width).average().orElse(0) < body * 0.6;
        boolean distinct = new HashSet<>(second).size() == second.size();
        return isNames && isShort && distinct ? 2 : 1;
    }

    private static int leading(TextGrid grid, int head) {
        int leading = 1;
        while (leading < Math.min(MOST_LEADING, grid.width() - 2) && isLeading(grid, head, leading)) {
            leading++;
        }
        return leading;
    }

    /** A column of names, or one that describes areas: its title is no step while all those to its right are. */
    private static boolean isLeading(TextGrid grid, int head, int column) {
        double right = IntStream.range(column + 1, grid.width())
                .mapToDouble(each -> grid.length(each, head))
                .average()
                .orElse(0);
        double own = grid.length(column, head);
        String title = grid.plain(head - 1, column);
        List<String> titles = grid.row(head - 1, column + 1);
        boolean isNames = own > 0 && own < 40 && own * 3 < right;
        boolean isOdd = !LadderTitles.isStep(title) && titles.stream().allMatch(LadderTitles::isStep);
        return title.isEmpty() || isNames || isOdd;
    }
}
