package dev.levelpress.source;

import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import dev.levelpress.problem.ProblemReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Expands a table element to a grid in which every row has as many cells; spans stay within it. */
final class Grid {

    /** A cell that claims to span more than that spans the rest of the table. */
    private static final int MAX_SPAN = 50;

    private static final int MAX_CELLS = 20_000;

    private final Location where;
    private final ProblemReport problems;
    private final Cells cells;

    Grid(Location where, ProblemReport problems, Cells cells) {
        this.where = where;
        this.problems = problems;
        this.cells = cells;
    }

    interface Cells {
        Node.Cell cell(Element element, boolean heading);
    }

    /** @param line 1-based; where the table starts */
    Optional<Node.Table> of(Element table, int line) {
        List<Element> rows = rows(table);
        int width = rows.stream().mapToInt(this::width).max().orElse(0);
        if (width == 0) {
            return Optional.empty();
        }
        int height = rows.size();
        if ((long) width * height > MAX_CELLS) {
            height = Math.max(1, MAX_CELLS / width);
            problems.add(new Problem.ClampedTable(
                    where,
                    "the table has more than " + MAX_CELLS + " cells; those after row " + height + " were left out"));
        }
        List<List<Node.Cell>> grid = new Expansion(width, height).expand(rows.subList(0, height));
        return Optional.of(new Node.Table(headRows(rows, height), grid, line));
    }

    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            switch (child.normalName()) {
                case "tr" -> rows.add(child);
                case "thead", "tbody", "tfoot" ->
                    child.children().stream()
                            .filter(row -> row.normalName().equals("tr"))
                            .forEach(rows::add);
                default -> {}
            }
        }
        return rows;
    }

    private static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(cell ->
                        cell.normalName().equals("td") || cell.normalName().equals("th"))
                .toList();
    }

    private static int headRows(List<Element> rows, int height) {
        int head = 0;
        while (head < height && isHead(rows.get(head))) {
            head++;
        }
        return head;
    }

    private static boolean isHead(Element row) {
        Element parent = row.parent();
        return (parent != null && parent.normalName().equals("thead"))
                || (!cells(row).isEmpty()
                        && cells(row).stream()
                                .allMatch(cell -> cell.normalName().equals("th")));
    }

    /** How many columns a row has by itself; huge spans do not widen the table. */
    private int width(Element row) {
        int width = 0;
        for (Element cell : cells(row)) {
            int span = span(cell, "colspan");
            width += span > MAX_SPAN ? 1 : span;
        }
        return Math.min(width, MAX_CELLS);
    }

    private int span(Element cell, String name) {
        String written = cell.attr(name).strip();
        if (written.isEmpty()) {
            return 1;
        }
        if (!written.matches("\\d+")) {
            return 1;
        }
        int span = written.length() > 6 ? 999_999 : Math.max(1, Integer.parseInt(written));
        if (span > MAX_SPAN) {
            problems.add(new Problem.ClampedTable(
                    where,
                    "a cell of the table has a " + name + " of " + Excerpt.of(written) + "; it ends with the table"));
        }
        return span;
    }

    /** Fills the places row by row; a cell goes to the first free place of its row. */
    private final class Expansion {

        private final int width;
        private final int height;
        private final Node.@Nullable Cell[][] places;

        Expansion(int width, int height) {
            this.width = width;
            this.height = height;
            this.places = new Node.Cell[height][width];
        }

        List<List<Node.Cell>> expand(List<Element> rows) {
            for (int row = 0; row < height; row++) {
                fill(row, cells(rows.get(row)));
            }
            List<List<Node.Cell>> grid = new ArrayList<>();
            for (Node.@Nullable Cell[] row : places) {
                grid.add(row(row));
            }
            return grid;
        }

        private void fill(int row, List<Element> elements) {
            int column = 0;
            for (Element element : elements) {
                while (column < width && places[row][column] != null) {
                    column++;
                }
                if (column == width) {
                    return;
                }
                place(element, row, column);
            }
        }

        private void place(Element element, int row, int column) {
            Node.Cell cell = cells.cell(element, element.normalName().equals("th"));
            Node.Cell repeated = new Node.Cell(cell.text(), cell.heading(), true, cell.line());
            int right = Math.min(width, column + span(element, "colspan"));
            int below = Math.min(height, row + span(element, "rowspan"));
            for (int y = row; y < below; y++) {
                for (int x = column; x < right && (places[y][x] == null); x++) {
                    places[y][x] = y == row && x == column ? cell : repeated;
                }
            }
        }

        private List<Node.Cell> row(Node.@Nullable Cell[] row) {
            List<Node.Cell> cells = new ArrayList<>();
            for (Node.Cell cell : row) {
                cells.add(cell == null ? Node.Cell.empty(where.line()) : cell);
            }
            return cells;
        }
    }
}
