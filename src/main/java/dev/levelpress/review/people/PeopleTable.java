package dev.levelpress.review.people;

import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import dev.levelpress.problem.Severity;
import dev.levelpress.source.sheet.SheetLimits;
import dev.levelpress.source.sheet.TextTable;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** The table of a list of people, whatever file it comes in. */
final class PeopleTable {

    private static final int MOST_PEOPLE = 100_000;

    /** Rows above the headers, for a title and the like. */
    private static final int LOOKED_AT = 20;

    private PeopleTable() {}

    static boolean isCsv(String file) {
        return !file.toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    /** A table with at least one row; empty, with a problem, when there is none to be used. */
    static Optional<TextTable> read(String file, byte[] content, List<Problem> problems) {
        Optional<TextTable> table = isCsv(file) ? csv(file, content, problems) : workbook(file, content, problems);
        if (table.isPresent() && !table.get().whole()) {
            // What the reader says of its own limits is not for those who keep a list of people.
            problems.removeIf(problem -> problem instanceof Problem.ClampedTable);
            problems.add(new Problem.UnusableList(
                    Location.of(file),
                    "has more than " + MOST_PEOPLE + " people, or too many cells",
                    "make several of it"));
            return Optional.empty();
        }
        boolean broken = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        if (!broken && table.filter(each -> !each.rows().isEmpty()).isEmpty()) {
            problems.add(new Problem.UnusableList(
                    Location.of(file), "is empty", "name the columns in its first row, and give each person a row"));
        }
        return broken ? Optional.empty() : table.filter(each -> !each.rows().isEmpty());
    }

    private static Optional<TextTable> csv(String file, byte[] content, List<Problem> problems) {
        if (content.length > 3 && content[0] == 'P' && content[1] == 'K') {
            problems.add(new Problem.UnusableList(
                    Location.of(file), "is no text but a workbook or an archive", "name it .xlsx if it is a workbook"));
            return Optional.empty();
        }
        return ListText.of(file, content, problems::add)
                .map(text -> TextTable.ofCsv(file, text, SheetLimits.lists(), problems::add));
    }

    /** The first sheet that people see and that has the headers of a list, else the first with anything in it. */
    private static Optional<TextTable> workbook(String file, byte[] content, List<Problem> problems) {
        List<TextTable> visible = TextTable.ofWorkbook(file, content, SheetLimits.lists(), problems::add).stream()
                .filter(table -> !table.hidden() && !table.rows().isEmpty())
                .toList();
        return visible.stream()
                .filter(table -> Columns.likeness(table.rows().get(headers(table.rows()))) > 1)
                .findFirst()
                .or(() -> visible.stream().findFirst());
    }

    /** The index of the row that names the columns. */
    static int headers(List<TextTable.Row> rows) {
        return IntStream.range(0, Math.min(LOOKED_AT, rows.size()))
                .boxed()
                .max(Comparator.comparingLong((Integer row) -> Columns.likeness(rows.get(row)))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(0);
    }
}
