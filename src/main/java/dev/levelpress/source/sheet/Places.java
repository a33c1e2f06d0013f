package dev.levelpress.source.sheet;

import dev.levelpress.framework.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The cells of a sheet as they come, at any row and column, until they are a table. */
final class Places implements CellTaker {

    /** As many as a table in a page may have. */
    static final int MAX_CELLS = 20_000;

    private final TreeMap<Integer, TreeMap<Integer, Sheet.Cell>> rows = new TreeMap<>();
    private final TreeMap<Integer, Integer> lines = new TreeMap<>();
    private final TreeSet<Integer> columns = new TreeSet<>();
    private int cells;
    private int merged;

    @Override
    public boolean put(int row, int column, int line, Written cell, boolean formula) {
        List<Inline> text = cell.inlines();
        if (text.isEmpty()) {
            return true;
        }
        columns.add(column);
        boolean newRow = !rows.containsKey(row);
        // The table will be as wide as all of its columns together.
        if ((long) (rows.size() + (newRow ? 1 : 0)) * columns.size() > MAX_CELLS || ++cells > MAX_CELLS) {
            return false;
        }
        lines.putIfAbsent(row, line);
        rows.computeIfAbsent(row, ignored -> new TreeMap<>()).put(column, new Sheet.Cell(text, false, line));
        return true;
    }

    @Override
    public String limit() {
        return MAX_CELLS + " cells";
    }

    /** Repeats the first cell of an area in all its empty places; rows and columns without text of their own stay out. */
    void merge(Area area) {
        Sheet.Cell first = Optional.ofNullable(rows.get(area.top()))
                .map(row -> row.get(area.left()))
                .orElse(null);
        if (first == null || first.repeated()) {
            return;
        }
        // Areas that overlap, as no program writes them, could repeat more than there is room for.
        merged += rows.subMap(area.top(), area.bottom() + 1).size()
                * columns.subSet(area.left(), area.right() + 1).size();
        if (merged > MAX_CELLS) {
            return;
        }
        rows.subMap(area.top(), area.bottom() + 1).forEach((row, cellsOfRow) -> {
            Sheet.Cell again = new Sheet.Cell(first.text(), true, lines.getOrDefault(row, row));
            columns.subSet(area.left(), area.right() + 1).forEach(column -> cellsOfRow.putIfAbsent(column, again));
        });
    }

    /** @param top the first of its rows, and so on, all inclusive */
    record Area(int top, int left, int bottom, int right) {}

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Sheet sheet(String name) {
        List<Sheet.Row> table = new ArrayList<>();
        rows.forEach((row, cellsOfRow) -> table.add(row(cellsOfRow, lines.getOrDefault(row, row))));
        return new Sheet(name, table);
    }

    private Sheet.Row row(SortedMap<Integer, Sheet.Cell> filled, int line) {
        Sheet.Cell empty = new Sheet.Cell(List.of(), false, line);
        return new Sheet.Row(
                columns.stream()
                        .map(column -> filled.getOrDefault(column, empty))
                        .toList(),
                line);
    }
}
