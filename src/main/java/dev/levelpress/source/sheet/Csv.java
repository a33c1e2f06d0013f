package dev.levelpress.source.sheet;

import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** CSV to a table. The delimiter is recognised; a broken row is reported and read without its quotes. */
public final class Csv {

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t');
    private static final int LOOKED_AT = 20;
    private static final int MOST_BROKEN = 20;

    private final String path;
    private final String text;
    private final char delimiter;
    private final Consumer<Problem> problems;
    private final CellTaker cells;
    private int row;

    private Csv(String path, String text, char delimiter, CellTaker cells, Consumer<Problem> problems) {
        this.path = path;
        this.text = text;
        this.delimiter = delimiter;
        this.cells = cells;
        this.problems = problems;
    }

    /** The table in a text with {@code \n} line ends; empty when it has no cell with text in it. */
    public static Optional<Sheet> read(String path, String text, Consumer<Problem> problems) {
        Places places = new Places();
        read(path, text, places, problems);
        return places.isEmpty() ? Optional.empty() : Optional.of(places.sheet(""));
    }

    static void read(String path, String text, CellTaker cells, Consumer<Problem> problems) {
        // Excel's own way to say what the delimiter is.
        boolean said = text.startsWith("sep=") && text.length() > 5 && text.charAt(5) == '\n';
        String table = said ? text.substring(5) : text;
        new Csv(path, table, said ? text.charAt(4) : delimiter(table), cells, problems).read();
    }

    private void read() {
        int at = 0;
        int line = 1;
        for (int broken = 0; at < text.length(); broken++) {
            boolean quoted = broken < MOST_BROKEN;
            int failed = rows(text.substring(at), line, quoted);
            if (failed == 0) {
                break;
            }
            int start = at + offset(text.substring(at), failed - line);
            int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
            problems.accept(new Problem.BrokenRow(new Location(path, failed), row + 1));
            rows(text.substring(start, end), failed, false);
            at = Math.min(text.length(), end + 1);
            line = failed + 1;
        }
    }

    /** Takes rows until the end or until one is broken; gives the line of that one, else 0. */
    private int rows(String part, int firstLine, boolean quoted) {
        int line = firstLine;
        try (CSVParser parser = CSVParser.parse(part, format(delimiter, quoted))) {
            Iterator<CSVRecord> records = parser.iterator();
            while (true) {
                line = firstLine + (int) parser.getCurrentLineNumber();
                if (!records.hasNext()) {
                    return 0;
                }
                if (!row(records.next(), line)) {
                    problems.accept(new Problem.ClampedTable(
                            new Location(path, line),
                            "the table has more than " + cells.limit() + "; those from row " + row
                                    + " on were left out"));
                    return 0;
                }
            }
        } catch (IOException | UncheckedIOException brokenRow) {
            return line;
        }
    }

    private boolean row(CSVRecord written, int line) {
        row++;
        int at = line;
        for (int column = 0; column < written.size(); column++) {
            String cell = written.get(column);
            if (!cells.put(row, column + 1, at, new Written.Plain(cell), false)) {
                return false;
            }
            at += (int) cell.chars().filter(c -> c == '\n').count();
        }
        return true;
    }

    private static int offset(String part, int lines) {
        int at = 0;
        for (int i = 0; i < lines; i++) {
            at = part.indexOf('\n', at) + 1;
        }
        return at;
    }

    private static CSVFormat format(char delimiter, boolean quoted) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setQuote(quoted ? '"' : null)
                .get();
    }

    /** The one that gives most of the first rows the same number of cells; a title above them is not among these. */
    private static char delimiter(String text) {
        return DELIMITERS.stream()
                .max(Comparator.comparingLong(each -> likeness(text, each)))
                .orElseThrow();
    }

    private static long likeness(String text, char delimiter) {
        Map<Integer, Integer> rowsOfWidth = new HashMap<>();
        try (CSVParser parser = CSVParser.parse(text, format(delimiter, true))) {
            Iterator<CSVRecord> records = parser.iterator();
            for (int looked = 0; looked < LOOKED_AT && records.hasNext(); ) {
                CSVRecord record = records.next();
                if (record.stream().anyMatch(cell -> !cell.isBlank())) {
                    looked++;
                    rowsOfWidth.merge(record.size(), 1, Integer::sum);
                }
            }
        } catch (IOException | UncheckedIOException brokenRow) {
            // Counts with what came before it.
            return alike(rowsOfWidth);
        }
        return alike(rowsOfWidth);
    }

    private static long alike(Map<Integer, Integer> rowsOfWidth) {
        return rowsOfWidth.entrySet().stream()
                .filter(rows -> rows.getKey() > 1)
                .mapToLong(rows -> rows.getValue() * 100L + Math.min(rows.getKey(), 99))
                .max()
                .orElse(0);
    }
}
