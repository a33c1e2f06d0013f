package dev.levelpress.reader;

import dev.levelpress.framework.RichText;
import dev.levelpress.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table without its empty rows and columns; every row has as many cells. */
record TextGrid(List<List<Entry>> rows) {

    /** @param plain what the cell says on one line; hard spaces are none */
    record Entry(Node.Cell cell, String plain) {
        static Entry of(Node.Cell cell) {
            return new Entry(cell, Texts.oneLine(cell.text().plain()));
        }
    }

    TextGrid {
        rows = rows.stream().map(List::copyOf).toList();
    }

    static TextGrid of(Node.Table table) {
        List<List<Entry>> filled = table.rows().stream()
                .map(row -> row.stream().map(Entry::of).toList())
                .filter(TextGrid::isFilled)
                .toList();
        TextGrid turned = turned(filled);
        return turned(turned.rows().stream().filter(TextGrid::isFilled).toList());
    }

    private static boolean isFilled(List<Entry> row) {
        return row.stream().anyMatch(entry -> !entry.plain().isEmpty());
    }

    private static TextGrid turned(List<List<Entry>> rows) {
        int width = rows.isEmpty() ? 0 : rows.getFirst().size();
        return new TextGrid(IntStream.range(0, width)
                .mapToObj(column -> rows.stream().map(row -> row.get(column)).toList())
                .toList());
    }

    /** With rows for columns. */
    TextGrid turned() {
        return turned(rows);
    }

    /** With a column at the left that names the rows below the first. */
    TextGrid below(String name) {
        List<List<Entry>> named = new ArrayList<>();
        for (List<Entry> row : rows) {
            RichText text = named.size() == 1 ? RichText.of(name) : RichText.EMPTY;
            List<Entry> cells = new ArrayList<>();
            cells.add(Entry.of(
                    new Node.Cell(text, true, false, row.getFirst().cell().line())));
            cells.addAll(row);
            named.add(cells);
        }
        return new TextGrid(named);
    }

    TextGrid from(int row) {
        return new TextGrid(rows.subList(row, rows.size()));
    }

    int height() {
        return rows.size();
    }

    int width() {
        return rows.isEmpty() ? 0 : rows.getFirst().size();
    }

    Node.Cell cell(int row, int column) {
        return rows.get(row).get(column).cell();
    }

    RichText text(int row, int column) {
        return cell(row, column).text();
    }

    String plain(int row, int column) {
        return rows.get(row).get(column).plain();
    }

    /** The cells of a row from a column on. */
    List<String> row(int row, int from) {
        return rows.get(row).stream().skip(from).map(Entry::plain).toList();
    }

    /** How long the texts in a column are from a row on, in Latin letters; 0 when there are none. */
    double length(int column, int from) {
        return length(rows.stream().skip(from).map(row -> row.get(column)).toList());
    }

    /** The average length in the row with the longest texts; names, numbers and ticks in other rows do not count. */
    double usualLength(int fromRow, int fromColumn) {
        return rows.stream()
                .skip(fromRow)
                .mapToDouble(row -> length(row.subList(fromColumn, row.size())))
                .max()
                .orElse(0);
    }

    /** The average of the cells that are not empty. */
    private static double length(List<Entry> cells) {
        return cells.stream()
                .map(Entry::plain)
                .filter(text -> !text.isEmpty())
                .mapToInt(TextGrid::width)
                .average()
                .orElse(0);
    }

    /** Han, kana and Hangul say about three letters each. */
    static int width(String text) {
        return text.codePoints().map(c -> c >= 0x2E80 ? 3 : 1).sum();
    }
}
