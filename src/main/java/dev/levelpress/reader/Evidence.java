package dev.levelpress.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Why pages are taken for a craft.
 *
 * @param certainty from 0 (a guess) to 1 (the author says so, in the keys of front matter or of a file)
 * @param reasons as clauses, the strongest first
 */
record Evidence(double certainty, List<String> reasons) {

    /** Below that, a reading is only used when there is no better one in the whole source. */
    static final double WEAK = 0.6;

    /** Below that, a reading is not used. */
    static final double NONE = 0.35;

    Evidence {
        reasons = List.copyOf(reasons);
    }

    /**
     * From what the levels have in common: the areas that at least two of them have, and titles that look like a ladder.
     *
     * @param ladder how much the levels' titles are steps, from 0 to 1
     */
    static Evidence of(List<WrittenLevel> levels, double ladder) {
        double shared = shared(levels);
        int cells = levels.stream().mapToInt(level -> level.areas().size()).sum();
        return new Evidence(
                levels.size() < 2 ? 0 : shared * (0.4 + 0.59 * ladder),
                List.of(
                        percent(shared) + " of " + cells + " cells are in areas that several levels have",
                        "the levels' titles are " + percent(ladder) + " like a ladder"));
    }

    /** From the levels' common shape, where each has areas of its own: a ladder of titles, each with several areas. */
    static Evidence ofShape(List<WrittenLevel> levels, double ladder) {
        boolean enough = levels.size() > 2;
        return new Evidence(
                enough && ladder >= 0.6 ? 0.35 + 0.4 * ladder : 0,
                List.of(
                        levels.size() + " headings of the same depth have headings with text of their own",
                        "the levels' titles are " + percent(ladder) + " like a ladder"));
    }

    /** From the levels' titles alone. */
    static Evidence ofTitles(List<WrittenLevel> levels, double ladder) {
        boolean enough = levels.size() > 2;
        return new Evidence(
                enough && ladder >= 0.8 ? 0.7 * ladder : 0,
                List.of("the headings' titles are " + percent(ladder) + " like a ladder, with a list below each"));
    }

    /** Of a layout that the authors say: still the better for being seen as well. */
    Evidence said() {
        List<String> more = new ArrayList<>(List.of("levelpress.yml says so"));
        more.addAll(reasons);
        return new Evidence(0.9 + 0.1 * certainty, more);
    }

    static String percent(double part) {
        return Math.round(part * 100) + " %";
    }

    /** The part of all cells whose area is in at least two levels. */
    static double shared(List<WrittenLevel> levels) {
        Map<String, Integer> having = new HashMap<>();
        for (WrittenLevel level : levels) {
            Set<String> keys = new HashSet<>();
            level.areas().forEach(area -> keys.add(area.key()));
            keys.forEach(key -> having.merge(key, 1, Integer::sum));
        }
        long all = levels.stream().mapToLong(level -> level.areas().size()).sum();
        long shared = levels.stream()
                .flatMap(level -> level.areas().stream())
                .filter(area -> having.getOrDefault(area.key(), 0) > 1)
                .count();
        return all == 0 ? 0 : (double) shared / all;
    }
}
