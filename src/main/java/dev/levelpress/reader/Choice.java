package dev.levelpress.reader;

import dev.levelpress.source.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which readings of a source are used.
 *
 * @param chosen those whose evidence is best, as the readers found them; no text is in two of them
 * @param rejected the others that had any evidence
 */
record Choice(List<WrittenCraft> chosen, List<Rejected> rejected) {

    /** @param reason as a clause */
    record Rejected(WrittenCraft craft, String reason) {}

    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int BEGINNING = 30;

    private static final Comparator<WrittenCraft> BEST_FIRST = Comparator.comparingDouble(Choice::weight)
            .reversed()
            .thenComparing(WrittenCraft::layout)
            .thenComparing(craft -> craft.levels().getFirst().page().path())
            .thenComparing(craft -> craft.levels().getFirst().place().line());

    /** Weak readings are used only when nothing in the source is certain. */
    static Choice among(List<WrittenCraft> candidates) {
        List<WrittenCraft> sorted = candidates.stream()
                .filter(craft -> craft.evidence().certainty() >= Evidence.NONE)
                .sorted(BEST_FIRST)
                .toList();
        boolean certain = sorted.stream().anyMatch(craft -> craft.evidence().certainty() >= Evidence.WEAK);
        Claims claims = new Claims();
        List<WrittenCraft> chosen = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        for (WrittenCraft craft : sorted) {
            if (certain && craft.evidence().certainty() < Evidence.WEAK) {
                rejected.add(new Rejected(craft, "the evidence is weak, and other pages are certain"));
            } else if (isOfCraftPages(craft, sorted)) {
                rejected.add(new Rejected(craft, "its pages are those of crafts that have levels of their own"));
            } else if (!claims.areFree(craft.claims())) {
                rejected.add(new Rejected(craft, "its text is already read in another way"));
            } else if (chosen.stream().anyMatch(other -> isCopy(craft, other))) {
                rejected.add(new Rejected(craft, "it says what another file of the source says"));
            } else {
                claims.take(craft.claims());
                chosen.add(craft);
            }
        }
        chosen.sort(Comparator.comparing(candidates::indexOf));
        return new Choice(chosen, rejected);
    }

    /** Pages of crafts are as alike as levels are. */
    private static boolean isOfCraftPages(WrittenCraft craft, List<WrittenCraft> candidates) {
        Set<Page> pages = craft.claims().stream()
                .filter(claim -> claim.node().isEmpty())
                .map(WrittenCraft.Claim::page)
                .collect(Collectors.toSet());
        long owned = candidates.stream()
                .filter(other -> other != craft && other.evidence().certainty() >= Evidence.WEAK)
                .filter(other -> other.own().filter(pages::contains).isPresent())
                .filter(other -> other.claims().stream().noneMatch(claim -> pages.contains(claim.page())))
                .map(other -> other.own().orElseThrow())
                .distinct()
                .count();
        return owned > 1 && owned * 2 > pages.size();
    }

    /** What the author says outright goes before what is concluded; a few cells alike may be chance. */
    private static double weight(WrittenCraft craft) {
        double certainty = craft.evidence().certainty();
        return certainty >= 1 ? 1 : certainty * craft.cells() / (craft.cells() + 4.0);
    }

    /** The same levels and areas in another form, such as a sheet beside the pages. */
    private static boolean isCopy(WrittenCraft craft, WrittenCraft other) {
        if (craft.layout() == other.layout()) {
            return false;
        }
        Map<String, String> one = words(craft);
        Map<String, String> two = words(other);
        long equal = one.entrySet().stream()
                .filter(cell -> cell.getValue().equals(two.get(cell.getKey())))
                .count();
        // Copies are not kept up to date everywhere.
        return equal > 0 && equal * 4 >= Math.max(one.size(), two.size()) * 3L;
    }

    /** By level and area how the text begins, without marks. */
    private static Map<String, String> words(WrittenCraft craft) {
        return craft.levels().stream()
                .flatMap(level -> level.areas().stream()
                        .map(area -> Map.entry(Slug.of(level.name()) + "/" + area.key(), beginning(area))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    }

    private static String beginning(WrittenArea area) {
        String words = OTHER.matcher(area.text().plain()).replaceAll("");
        return words.substring(0, Math.min(BEGINNING, words.length()));
    }
}
