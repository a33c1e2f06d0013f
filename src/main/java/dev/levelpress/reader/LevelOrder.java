package dev.levelpress.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One order of names that several lists have, none of them perhaps all. */
final class LevelOrder {

    private LevelOrder() {}

    /** By number when all are numbers, else each name behind the one it first follows. */
    static List<String> merged(List<List<String>> lists) {
        List<String> merged = new ArrayList<>();
        for (List<String> names : lists) {
            int at = 0;
            for (String name : names) {
                int known = merged.indexOf(name);
                if (known < 0) {
                    merged.add(at, name);
                    known = at;
                }
                at = known + 1;
            }
        }
        if (merged.stream().allMatch(name -> name.matches("\\d{1,9}"))) {
            merged.sort(Comparator.comparingInt(Integer::parseInt));
        }
        return merged;
    }
}
