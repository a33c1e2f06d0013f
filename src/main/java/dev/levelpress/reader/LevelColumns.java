package dev.levelpress.reader;

import dev.levelpress.framework.Origin;
import dev.levelpress.framework.RichText;
import dev.levelpress.framework.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads a grid as one whose columns are levels, each with its title at the top, and whose rows are areas. */
final class LevelColumns {

    /** Shorter cells are names, numbers or ticks. */
    static final double SHORTEST_TEXT = 18;

    static final int LONGEST_TITLE = 80;

    private static final int LONGEST_FACT = 40;

    private final PageTable table;
    private final TextGrid grid;
    private final boolean turned;
    /** How many rows at the top hold titles. */
    private final int head;
    /** How many columns at the left hold names of areas and what groups them. */
    private final int leading;

    private LevelColumns(PageTable table, TextGrid grid, boolean turned) {
        this.table = table;
        this.grid = grid;
        this.turned = turned;
        LevelHead titles = LevelHead.of(grid);
        this.head = titles.rows();
        this.leading = titles.columns();
    }

    /** Empty when the grid cannot be read that way. */
    static Optional<Matrix> read(PageTable table, TextGrid grid, boolean turned) {
        TextGrid below = withoutTitleRows(grid);
        if (below.height() < 2 || below.width() < 3) {
            return Optional.empty();
        }
        LevelColumns columns = new LevelColumns(table, below, turned);
        List<String> titles = columns.titles();
        boolean named = titles.size() > 1
                && titles.stream().allMatch(title -> !title.isEmpty() && title.length() <= LONGEST_TITLE)
                && new HashSet<>(titles).size() == titles.size();
        return named ? Optional.of(columns.matrix(titles)) : Optional.empty();
    }

    /** Rows above the head that only name the whole table. */
    private static TextGrid withoutTitleRows(TextGrid grid) {
        int row = 0;
        while (row < grid.height() - 2 && distinct(grid.row(row, 0)).size() == 1) {
            row++;
        }
        return grid.from(row);
    }

    private static Set<String> distinct(List<String> texts) {
        Set<String> distinct = new LinkedHashSet<>(texts);
        distinct.remove("");
        return distinct;
    }

    private List<String> titles() {
        return IntStream.range(leading, grid.width())
                .mapToObj(column -> String.join(
                        " ",
                        distinct(IntStream.range(0, head)
                                .mapToObj(row -> grid.plain(row, column))
                                .toList())))
                .toList();
    }

    private Matrix matrix(List<String> titles) {
        List<Matrix.Row> rows = new ArrayList<>();
        List<List<Section>> facts = new ArrayList<>();
        titles.forEach(ignored -> facts.add(new ArrayList<>()));
        double usual = grid.usualLength(head, leading);
        Names names = new Names();
        if (IntStream.range(head, grid.height()).anyMatch(row -> isHeadAgain(row, titles))) {
            names.group(corner());
        }
        for (int row = head; row < grid.height(); row++) {
            if (isGroup(row) || isHeadAgain(row, titles)) {
                names.group(grid.plain(row, 0));
            } else if (isFacts(row, usual)) {
                addFacts(row, facts);
            } else {
                add(rows, names.row(row), row);
            }
        }
        List<Matrix.Step> levels = IntStream.range(0, titles.size())
                .mapToObj(at -> new Matrix.Step(
                        titles.get(at), grid.cell(0, leading + at).line(), facts.get(at)))
                .toList();
        double length = rows.stream()
                .flatMap(row -> row.cells().stream())
                .map(text -> text.plain().strip())
                .filter(text -> !text.isEmpty())
                .mapToInt(TextGrid::width)
                .average()
                .orElse(0);
        double steps = (LadderTitles.of(titles) + LadderTitles.steps(titles)) / 2;
        return new Matrix(table, corner(), levels, rows, turned, steps, length);
    }

    private String corner() {
        return grid.plain(head - 1, Math.min(leading - 1, areaColumn()));
    }

    // ---- rows

    /** A row that only has a name, in one cell or in all of them. */
    private boolean isGroup(int row) {
        Set<String> texts = distinct(grid.row(row, 0));
        boolean spans = texts.size() == 1
                && grid.rows().get(row).stream()
                        .skip(1)
                        .allMatch(entry -> entry.cell().repeated());
        boolean alone = !grid.plain(row, 0).isEmpty()
                && grid.row(row, 1).stream().allMatch(String::isEmpty)
                && row + 1 < grid.height()
                && grid.row(row + 1, leading).stream().anyMatch(text -> !text.isEmpty());
        return (spans && TextGrid.width(texts.iterator().next()) <= LONGEST_TITLE) || alone;
    }

    private boolean isHeadAgain(int row, List<String> titles) {
        return grid.row(row, leading).equals(titles) || grid.row(row, leading).equals(grid.row(head - 1, leading));
    }

    /** Short values in a table of long texts. */
    private boolean isFacts(int row, double usual) {
        List<String> texts =
                grid.row(row, leading).stream().filter(text -> !text.isEmpty()).toList();
        double own = texts.stream().mapToInt(TextGrid::width).average().orElse(0);
        return own > 0
                && own * 4 < usual
                && own < SHORTEST_TEXT
                && texts.stream().allMatch(text -> text.length() <= LONGEST_FACT);
    }

    private void addFacts(int row, List<List<Section>> facts) {
        String name = grid.plain(row, areaColumn());
        for (int at = 0; at < facts.size(); at++) {
            if (!grid.plain(row, leading + at).isEmpty()) {
                facts.get(at)
                        .add(new Section(
                                name.isEmpty() ? grid.plain(row, 0) : name,
                                grid.text(row, leading + at),
                                new Origin(
                                        table.page().path(),
                                        grid.cell(row, leading + at).line())));
            }
        }
    }

    /** A row without a name, or of the name above, goes on with what stands there. */
    private void add(List<Matrix.Row> rows, Matrix.Row next, int row) {
        boolean unnamed = grid.plain(row, areaColumn()).isEmpty()
                || (grid.cell(row, areaColumn()).repeated() && row > head);
        if (!rows.isEmpty() && unnamed) {
            Matrix.Row before = rows.removeLast();
            List<RichText> cells = IntStream.range(0, next.cells().size())
                    .mapToObj(at ->
                            Texts.joined(before.cells().get(at), next.cells().get(at)))
                    .toList();
            rows.add(new Matrix.Row(before.group(), before.name(), before.description(), cells, before.line()));
        } else if (Stream.concat(Stream.of(next.description()), next.cells().stream())
                .anyMatch(text -> !text.plain().isBlank())) {
            rows.add(next);
        }
    }

    // ---- names of areas

    /** The leading column of areas' names; one that describes them may follow, and one that groups them go before. */
    private int areaColumn() {
        return isDescribed() ? leading - 2 : leading - 1;
    }

    private boolean isDescribed() {
        return leading > 1 && grid.length(leading - 1, head) > Math.max(40, 2 * grid.length(leading - 2, head));
    }

    /** Keeps the group that areas stand under. */
    private final class Names {

        private String group = "";
        private String column = "";

        void group(String name) {
            group = name;
            column = "";
        }

        Matrix.Row row(int row) {
            int area = areaColumn();
            String name = grid.plain(row, area);
            String before = area > 0 ? grid.plain(row, area - 1) : "";
            if (area > 0 && isCode(area - 1)) {
                name = String.join(" ", distinct(List.of(before, name)));
            } else if (!before.isEmpty()) {
                column = before;
            }
            String of = String.join(" / ", distinct(List.of(group, column)));
            List<RichText> cells = IntStream.range(leading, grid.width())
                    .mapToObj(at -> grid.plain(row, at).isEmpty() ? RichText.EMPTY : grid.text(row, at))
                    .toList();
            RichText description = isDescribed() ? grid.text(row, leading - 1) : RichText.EMPTY;
            return new Matrix.Row(
                    of, name, description, cells, grid.cell(row, area).line());
        }

        /** A column with a value of its own in each row groups nothing. */
        private boolean isCode(int at) {
            List<String> values = IntStream.range(head, grid.height())
                    .mapToObj(row -> grid.plain(row, at))
                    .toList();
            return values.size() > 1 && !values.contains("") && new HashSet<>(values).size() == values.size();
        }
    }
}
