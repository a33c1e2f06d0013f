package dev.levelpress.reader;

import dev.levelpress.framework.RichText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.IntStream;

/** A table with a row for each cell: it names the level, the area and the text. */
final class TidyTable {

    private static final double LONGEST_NAME = 60;
    private static final double STEPS = 0.3;

    private final PageTable table;
    private final TextGrid grid;
    private final int level;
    private final int area;
    private final List<Integer> texts;

    private TidyTable(PageTable table, TextGrid grid, int level, int area) {
        this.table = table;
        this.grid = grid;
        this.level = level;
        this.area = area;
        this.texts = IntStream.range(0, grid.width())
                .filter(column -> column != level && column != area)
                .boxed()
                .toList();
    }

    /** Empty when the grid is no such table. */
    static Optional<Matrix> read(PageTable table, TextGrid grid) {
        if (grid.height() < 5 || grid.width() < 3) {
            return Optional.empty();
        }
        List<Integer> naming = IntStream.range(0, grid.width())
                .filter(column -> isNaming(grid, column))
                .boxed()
                .toList();
        Optional<Integer> level = naming.stream()
                .filter(column -> steps(grid, column) > STEPS)
                .max(Comparator.comparingDouble(column -> steps(grid, column)));
        Optional<Integer> area = naming.stream()
                .filter(column -> level.isPresent() && !column.equals(level.get()))
                .filter(column -> areDistinct(names(grid, level.orElseThrow()), names(grid, column)))
                .findFirst();
        return area.map(column -> new TidyTable(table, grid, level.orElseThrow(), column))
                .filter(TidyTable::hasTexts)
                .map(TidyTable::matrix);
    }

    /** Names come back in further rows; each of them is short. */
    private static boolean isNaming(TextGrid grid, int column) {
        List<String> names = names(grid, column);
        int distinct = new HashSet<>(names).size();
        return !names.contains("")
                && distinct > 1
                && distinct * 3 <= names.size() * 2
                && names.stream().allMatch(name -> TextGrid.width(name) <= LONGEST_NAME);
    }

    /** A name that is written once stands for the empty cells below it, too. */
    private static List<String> names(TextGrid grid, int column) {
        List<String> names = new ArrayList<>();
        for (int row = 1; row < grid.height(); row++) {
            String name = grid.plain(row, column);
            names.add(name.isEmpty() && !names.isEmpty() ? names.getLast() : name);
        }
        return names;
    }

    private static double steps(TextGrid grid, int column) {
        List<String> titles = new ArrayList<>(new LinkedHashSet<>(names(grid, column)));
        return (LadderTitles.of(titles) + LadderTitles.steps(titles)) / 2;
    }

    /** Hardly any level says something twice about an area. */
    private static boolean areDistinct(List<String> levels, List<String> areas) {
        long pairs = IntStream.range(0, levels.size())
                .mapToObj(row -> levels.get(row) + "\n" + areas.get(row))
                .distinct()
                .count();
        return pairs * 10 >= levels.size() * 9L;
    }

    private boolean hasTexts() {
        return texts.stream().anyMatch(column -> grid.length(column, 1) >= LevelColumns.SHORTEST_TEXT);
    }

    private Matrix matrix() {
        List<String> levels = names(grid, level);
        List<String> areas = names(grid, area);
        SequencedSet<String> titles = new LinkedHashSet<>(levels);
        SequencedMap<String, Map<String, RichText>> said = new LinkedHashMap<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        for (int at = 0; at < levels.size(); at++) {
            int line = grid.cell(at + 1, area).line();
            said.computeIfAbsent(areas.get(at), ignored -> new LinkedHashMap<>())
                    .merge(levels.get(at), text(at + 1), Texts::joined);
            lines.putIfAbsent("area " + areas.get(at), line);
            lines.putIfAbsent("level " + levels.get(at), line);
        }
        List<Matrix.Step> steps = titles.stream()
                .map(title -> new Matrix.Step(title, lines.getOrDefault("level " + title, 0), List.of()))
                .toList();
        List<Matrix.Row> rows = new ArrayList<>();
        said.forEach((name, texts) -> rows.add(new Matrix.Row(
                "",
                name,
                RichText.EMPTY,
                titles.stream()
                        .map(title -> texts.getOrDefault(title, RichText.EMPTY))
                        .toList(),
                lines.getOrDefault("area " + name, 0))));
        double length = texts.stream()
                .mapToDouble(column -> grid.length(column, 1))
                .max()
                .orElse(0);
        return new Matrix(table, "", steps, rows, false, steps(grid, level), length);
    }

    /** What the other columns say, each under its head where there are several. */
    private RichText text(int row) {
        RichText text = RichText.EMPTY;
        for (int column : texts) {
            if (!grid.plain(row, column).isEmpty()) {
                String head = texts.size() > 1 ? grid.plain(0, column) : "";
                RichText own = grid.text(row, column);
                text = Texts.joined(text, head.isEmpty() ? own : new RichText(ValueText.named(head, own)));
            }
        }
        return text;
    }
}
