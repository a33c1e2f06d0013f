package dev.levelpress.source.sheet;

import dev.levelpress.framework.Inline;
import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The cells of one sheet of a workbook. */
final class SheetCells {

    private static final int MOST_REPORTED = 20;
    private static final int MAX_MERGED = 5_000;

    private final String path;
    private final String sheet;
    private final List<List<Inline>> shared;
    private final Numbers numbers;
    private final Consumer<Problem> problems;
    private final CellTaker taker;
    private final List<Places.Area> merged = new ArrayList<>();
    private int reported;
    private int row;
    private int column;
    private boolean full;

    SheetCells(
            String path,
            String sheet,
            List<List<Inline>> shared,
            Numbers numbers,
            CellTaker taker,
            Consumer<Problem> problems) {
        this.path = path;
        this.sheet = sheet;
        this.shared = shared;
        this.numbers = numbers;
        this.taker = taker;
        this.problems = problems;
    }

    /** Areas of cells that look like one, known when all is read. */
    List<Places.Area> merged() {
        return merged;
    }

    void read(Xml xml) throws IOException {
        while (xml.next()) {
            if (xml.starts("row")) {
                row(xml);
            } else if (xml.starts("c")) {
                cell(xml);
            } else if (xml.starts("mergeCell") && merged.size() < MAX_MERGED) {
                xml.attribute("ref").flatMap(Place::area).ifPresent(merged::add);
            }
        }
    }

    private void row(Xml xml) {
        row = xml.number("r").orElse(row + 1);
        column = 0;
    }

    private void cell(Xml xml) throws IOException {
        Optional<String> written = xml.attribute("r");
        Optional<Place> place = written.isEmpty() ? next() : written.flatMap(Place::of);
        String type = xml.attribute("t").orElse("n");
        int style = xml.number("s").orElse(0);
        Content content = content(xml);
        if (place.isEmpty()) {
            report(Math.min(row, Place.MAX_ROW), written.orElse("in row " + row), "is no place of a sheet");
        } else {
            column = place.get().column();
            row = place.get().row();
            put(place.get(), content, type, style);
        }
    }

    private Optional<Place> next() {
        return row >= 1 && row <= Place.MAX_ROW && column < Place.MAX_COLUMN
                ? Optional.of(new Place(row, column + 1))
                : Optional.empty();
    }

    /**
     * What a cell holds.
     *
     * @param value its own, or the one its formula had when the file was saved
     */
    private record Content(Optional<String> value, List<Inline> inline, boolean formula) {}

    private static Content content(Xml xml) throws IOException {
        Optional<String> value = Optional.empty();
        List<Inline> inline = List.of();
        boolean formula = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) {
                value = Optional.of(xml.text());
            } else if (xml.starts("is")) {
                inline = RichString.read(xml, "is");
            } else if (xml.starts("f")) {
                formula = true;
                xml.skip();
            }
        }
        return new Content(value, inline, formula);
    }

    private void put(Place place, Content content, String type, int style) {
        Written text = text(place, content, type, style);
        if (!full && !taker.put(place.row(), place.column(), place.row(), text, content.formula())) {
            full = true;
            problems.accept(new Problem.ClampedTable(
                    new Location(path, place.row()),
                    "sheet \"" + sheet + "\" has more than " + taker.limit() + "; those from " + place
                            + " on were left out"));
        }
    }

    private Written text(Place place, Content content, String type, int style) {
        if (content.value().isEmpty()) {
            if (content.formula() && content.inline().isEmpty()) {
                report(place, "is a formula whose value the file does not hold");
            }
            return new Written.Rich(content.inline());
        }
        String value = content.value().get();
        return switch (type) {
            case "s" -> new Written.Rich(shared(place, value));
            case "e" -> {
                report(place, "shows the error " + (value.length() > 20 ? "of a formula" : value));
                yield Written.NOTHING;
            }
            case "b" -> new Written.Plain(value.strip().equals("1") ? "TRUE" : "FALSE");
            case "n" -> number(value, style);
            default -> new Written.Plain(RichString.unescaped(value));
        };
    }

    private Written number(String value, int style) {
        String shown = value.isBlank() ? "" : numbers.text(value, style);
        Optional<LocalDate> date = numbers.date(value, style);
        return date.isPresent() ? new Written.Dated(shown, date.get().toString()) : new Written.Plain(shown);
    }

    private List<Inline> shared(Place place, String index) {
        String digits = index.strip();
        if (digits.matches("\\d{1,9}") && Integer.parseInt(digits) < shared.size()) {
            return shared.get(Integer.parseInt(digits));
        }
        report(place, "points to a text that the workbook does not have");
        return List.of();
    }

    private void report(Place place, String reason) {
        report(place.row(), place.toString(), reason);
    }

    private void report(int line, String cell, String reason) {
        reported++;
        if (reported <= MOST_REPORTED) {
            String shown = cell.length() > 20 ? cell.substring(0, 20) + "…" : cell;
            problems.accept(new Problem.UnusableCell(new Location(path, line), sheet, shown, reason));
        } else if (reported == MOST_REPORTED + 1) {
            problems.accept(new Problem.UnusableCell(
                    new Location(path, line), sheet, "and others after it", "are unusable as well"));
        }
    }
}
