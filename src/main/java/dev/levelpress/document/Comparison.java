package dev.levelpress.document;

import dev.levelpress.framework.Block;
import dev.levelpress.framework.RichText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Two levels of a craft side by side.
 *
 * @param rows one for each area that either describes, in the order of the second
 */
public record Comparison(List<Row> rows) {

    public Comparison {
        rows = List.copyOf(rows);
    }

    /** How an area is described in the second level, seen from the first. */
    public enum Change {
        SAME,
        DIFFERENT,
        NEW,
        GONE
    }

    /** @param before empty when the first level says nothing of the area, as {@code after} for the second */
    public record Row(String id, String area, Change change, List<Part> before, List<Part> after) {}

    /** @param shared whether the other level says the same in this area */
    public record Part(RichText text, boolean shared) {}

    /** What the second level expects other than the first. */
    public static Comparison of(Profile before, Profile after) {
        Set<String> ids = new LinkedHashSet<>();
        after.areas().forEach(area -> ids.add(area.id()));
        before.areas().forEach(area -> ids.add(area.id()));
        return new Comparison(ids.stream()
                .map(id -> row(id, area(before, id), area(after, id)))
                .toList());
    }

    /** How many areas are of that kind. */
    public int count(Change change) {
        return (int) rows.stream().filter(row -> row.change() == change).count();
    }

    /** True when every area is described in other words, which says little about what changes. */
    public boolean isEntire() {
        return count(Change.DIFFERENT) == rows.size();
    }

    /** As a clause, such as "Areas: 1 new, 4 different, 2 unchanged"; empty when there are none. */
    public String summary() {
        List<String> parts = new ArrayList<>();
        add(parts, count(Change.NEW), "new");
        add(parts, count(Change.DIFFERENT), "different");
        add(parts, count(Change.SAME), "unchanged");
        add(parts, count(Change.GONE), "no longer described");
        return parts.isEmpty() ? "" : "Areas: " + String.join(", ", parts);
    }

    private static void add(List<String> parts, int count, String word) {
        if (count > 0) {
            parts.add(count + " " + word);
        }
    }

    private static Optional<AreaRow> area(Profile profile, String id) {
        return profile.areas().stream()
                .filter(area -> area.id().equals(id) && !area.placeholder())
                .findFirst();
    }

    private static Row row(String id, Optional<AreaRow> before, Optional<AreaRow> after) {
        List<RichText> one = parts(before);
        List<RichText> other = parts(after);
        String name = after.or(() -> before).map(AreaRow::name).orElse(id);
        return new Row(id, name, change(one, other), marked(one, keys(other)), marked(other, keys(one)));
    }

    private static Change change(List<RichText> before, List<RichText> after) {
        if (keys(before).equals(keys(after))) {
            return Change.SAME;
        }
        if (before.isEmpty()) {
            return Change.NEW;
        }
        return after.isEmpty() ? Change.GONE : Change.DIFFERENT;
    }

    private static List<Part> marked(List<RichText> parts, Set<String> others) {
        return parts.stream()
                .map(part -> new Part(part, others.contains(key(part))))
                .toList();
    }

    private static Set<String> keys(List<RichText> parts) {
        Set<String> keys = new HashSet<>();
        parts.forEach(part -> keys.add(key(part)));
        return keys;
    }

    /** Equal for texts that read the same. */
    private static String key(RichText part) {
        return part.plain()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Punct}]+", " ")
                .strip();
    }

    /** Paragraphs, and the items of lists each by themselves. */
    private static List<RichText> parts(Optional<AreaRow> area) {
        List<RichText> parts = new ArrayList<>();
        for (Block block : area.map(AreaRow::text).orElse(RichText.EMPTY).blocks()) {
            if (block instanceof Block.Items items) {
                for (int at = 0; at < items.items().size(); at++) {
                    int number = items.ordered() ? items.first() + at : 0;
                    parts.add(new RichText(List.of(
                            new Block.Items(number, List.of(items.items().get(at))))));
                }
            } else {
                parts.add(new RichText(List.of(block)));
            }
        }
        return parts;
    }
}
