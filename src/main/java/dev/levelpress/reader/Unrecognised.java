package dev.levelpress.reader;

import java.util.Comparator;
import java.util.List;

/** Says why a source was not recognised. */
final class Unrecognised {

    private Unrecognised() {}

    /** As a clause. */
    static String reason(Pages pages, List<WrittenCraft> candidates) {
        int looked = pages.all().size();
        if (looked == 0) {
            return "there are no pages that can be read";
        }
        String of = looked == 1 ? "the only page has no" : "none of the " + looked + " pages has";
        return candidates.stream()
                .max(Comparator.comparingDouble(craft -> craft.evidence().certainty()))
                .map(best -> "the best guess, " + best.layout().description() + " in "
                        + best.levels().getFirst().page().path() + ", is not convincing: "
                        + String.join("; ", best.evidence().reasons()))
                .orElse(of + " areas that repeat from level to level, in tables, headings, lists or front matter");
    }
}
