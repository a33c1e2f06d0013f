package dev.levelpress.reader;

import java.util.LinkedHashSet;
import java.util.List;

/** What the levels of a craft are called, in the way that shows best that they are steps. */
final class Titles {

    private Titles() {}

    /** How much they are steps: see {@link LadderTitles#of}. */
    static double ladder(List<WrittenLevel> levels) {
        double ladder = 0;
        for (List<String> titles : new LinkedHashSet<>(ways(levels))) {
            ladder = Math.max(ladder, LadderTitles.of(titles));
        }
        return ladder;
    }

    private static List<List<String>> ways(List<WrittenLevel> levels) {
        return List.of(
                levels.stream().map(WrittenLevel::name).toList(),
                levels.stream().map(WrittenLevel::title).toList(),
                levels.stream()
                        .map(level -> level.place().isPage()
                                ? level.page().fileName()
                                : level.place().title())
                        .toList());
    }
}
