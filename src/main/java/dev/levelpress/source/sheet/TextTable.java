package dev.levelpress.source.sheet;

import dev.levelpress.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * A sheet as plain texts, each at the row and column it has in the file: for lists and forms, whose cells are values.
 *
 * @param name as its tab says; empty for CSV
 * @param hidden whether people see it only when they ask for it
 * @param rows those with text in them, by their number
 * @param whole false when there were more than the limits allow
 */
public record TextTable(String name, boolean hidden, List<Row> rows, boolean whole) {

    public TextTable {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param number 1-based; empty rows count
     * @param line of the file, 1-based; the number in a workbook
     * @param cells as many as the file has, from the first column on; white space around texts is kept
     * @param formulas columns, 0-based, that hold a formula
     */
    public record Row(int number, int line, List<String> cells, Set<Integer> formulas) {

        public Row {
            cells = List.copyOf(cells);
            formulas = Set.copyOf(formulas);
        }

        /** The text in a column, 0-based; empty where the row has none. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        public boolean isBlank() {
            return cells.stream().allMatch(String::isBlank) && formulas.isEmpty();
        }
    }

    /** The table in a text with {@code \n} line ends. */
    public static TextTable ofCsv(String path, String text, SheetLimits limits, Consumer<Problem> problems) {
        Cells cells = new Cells(limits);
        Csv.read(path, text, cells, problems);
        return cells.table("", false);
    }

    /** The sheets of a workbook, hidden ones too, in their order; none, with a problem, when it is no workbook. */
    public static List<TextTable> ofWorkbook(
            String path, byte[] workbook, SheetLimits limits, Consumer<Problem> problems) {
        List<TextTable> tables = new ArrayList<>();
        Xlsx.read(path, workbook, limits, problems, (name, hidden) -> {
            Cells cells = new Cells(limits);
            return Optional.of(new Xlsx.Taking(cells, merged -> tables.add(cells.table(name, hidden))));
        });
        return tables;
    }

    /** Cells as they come. */
    private static final class Cells implements CellTaker {

        private record Taken(int line, List<String> cells, Set<Integer> formulas) {}

        private final SheetLimits limits;
        private final TreeMap<Integer, Taken> rows = new TreeMap<>();
        private int cells;
        private boolean whole = true;

        Cells(SheetLimits limits) {
            this.limits = limits;
        }

        @Override
        public boolean put(int row, int column, int line, Written cell, boolean formula) {
            Taken taken = rows.get(row);
            if (taken == null) {
                if (rows.size() >= limits.rows()) {
                    return full();
                }
                taken = new Taken(line, new ArrayList<>(), new TreeSet<>());
                rows.put(row, taken);
            }
            int more = column - taken.cells().size();
            if (more > limits.cells() - cells) {
                return full();
            }
            for (; taken.cells().size() < column; cells++) {
                taken.cells().add("");
            }
            taken.cells().set(column - 1, cell.plain());
            if (formula) {
                taken.formulas().add(column - 1);
            }
            return true;
        }

        private boolean full() {
            whole = false;
            return false;
        }

        @Override
        public String limit() {
            return limits.rows() + " rows or " + limits.cells() + " cells";
        }

        TextTable table(String name, boolean hidden) {
            List<Row> table = new ArrayList<>();
            rows.forEach((number, row) -> {
                Row whole = new Row(number, row.line(), row.cells(), row.formulas());
                if (!whole.isBlank()) {
                    table.add(whole);
                }
            });
            return new TextTable(name, hidden, table, whole);
        }
    }
}
