package dev.levelpress.reader;

import dev.levelpress.framework.RichText;
import dev.levelpress.framework.Section;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table of levels and areas, whichever way it is turned.
 *
 * @param corner what stands where the names of levels and of areas meet; empty when nothing does
 * @param turned whether the levels are its rows
 * @param steps from 0 to 1: how much the levels' titles are steps
 * @param length how many letters a cell has on average
 */
record Matrix(
        PageTable table,
        String corner,
        List<Step> levels,
        List<Row> rows,
        boolean turned,
        double steps,
        double length) {

    Matrix {
        levels = List.copyOf(levels);
        rows = List.copyOf(rows);
    }

    /** @param facts what is short and no expectation, such as years of experience */
    record Step(String title, int line, List<Section> facts) {
        Step {
            facts = List.copyOf(facts);
        }

        String key() {
            return Slug.of(title);
        }
    }

    /**
     * An area.
     *
     * @param group what it stands under; empty when nothing groups the areas
     * @param description what it means at all levels; empty when the table does not say
     * @param cells a text for each level; empty where nothing is expected
     */
    record Row(String group, String name, RichText description, List<RichText> cells, int line) {
        Row {
            cells = List.copyOf(cells);
        }

        String name(String outer) {
            String inner = group.isEmpty() || group.equals(name) ? name : group + " / " + name;
            return outer.isEmpty() || outer.equals(inner) ? inner : outer + " / " + inner;
        }
    }

    /** With the title as the area's name where there is a single one. */
    Matrix aboutOneArea(String title) {
        if (rows.size() != 1 || title.isEmpty()) {
            return this;
        }
        Row row = rows.getFirst();
        Row named = new Row("", title, row.description(), row.cells(), row.line());
        return new Matrix(table, "", levels, List.of(named), turned, steps, length);
    }

    List<String> keys() {
        return levels.stream().map(Step::key).toList();
    }

    Set<String> areas() {
        return rows.stream().map(row -> Slug.ofArea(row.name(""))).collect(Collectors.toSet());
    }
}
