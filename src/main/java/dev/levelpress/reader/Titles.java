package dev.levelpress.reader;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the levels of a craft are called, in the way that shows best that they are steps. */
final class Titles {

    private Titles() {}

    static List<String> best(List<WrittenLevel> levels) {
        return Stream.of(
                        levels.stream().map(WrittenLevel::name).toList(),
                        levels.stream().map(WrittenLevel::title).toList(),
                        levels.stream()
                                .map(level -> level.place().isPage()
                                        ? level.page().fileName()
                                        : level.place().title())
                                .toList())
                .max(Comparator.comparingDouble(LadderTitles::of))
                .orElse(List.of());
    }
}
