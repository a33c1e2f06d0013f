package dev.levelpress.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much a list of titles looks like the steps of one ladder: they count up, one title is another with a word more
 * ("Engineer", "Senior Engineer"), most have a word in common, or they use words for seniority.
 */
final class LadderTitles {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern ROMAN =
            Pattern.compile("(?i)(?<![\\p{L}\\p{N}])(i{1,3}|iv|v|vi{1,3}|ix|x)(?![\\p{L}\\p{N}])");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");
    private static final List<String> NUMERALS = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");

    /** They are a hint only: most ladders show themselves by what their titles have in common. */
    private static final Set<String> SENIORITY = Set.of(
            "level",
            "grade",
            "band",
            "intern",
            "trainee",
            "graduate",
            "apprentice",
            "associate",
            "assistant",
            "entry",
            "junior",
            "jr",
            "intermediate",
            "mid",
            "regular",
            "professional",
            "senior",
            "sr",
            "lead",
            "staff",
            "principal",
            "distinguished",
            "fellow",
            "expert",
            "architect",
            "manager",
            "head",
            "director",
            "vp",
            "executive",
            "chief",
            "partner",
            "specialist",
            "advanced",
            "stufe",
            "niveau",
            "nivel",
            "livello");

    /** No ladder is that long; a folder of pages may be. */
    private static final int MOST = 60;

    private LadderTitles() {}

    /** From 0 to 1; 0 for fewer than two titles, and for more than a ladder has. */
    static double of(List<String> titles) {
        if (titles.size() < 2 || titles.size() > MOST) {
            return 0;
        }
        List<Set<String>> words = titles.stream().map(LadderTitles::words).toList();
        double alike = Math.max(common(words), extending(words));
        return Math.max(counting(titles), Math.min(1, 0.6 * alike + 0.5 * senior(words)));
    }

    /** From 0 to 1: how much they are steps; names of areas are often alike, yet no steps. */
    static double steps(List<String> titles) {
        List<Set<String>> words = titles.stream().map(LadderTitles::words).toList();
        return titles.size() < 2 ? 0 : Math.max(counting(titles), Math.max(extending(words), senior(words)));
    }

    /** Whether a title by itself speaks of a step. */
    static boolean isStep(String title) {
        return number(title).isPresent() || words(title).stream().anyMatch(SENIORITY::contains);
    }

    /** The part of the titles that have a word for seniority. */
    private static double senior(List<Set<String>> titles) {
        return titles.stream()
                        .filter(words -> words.stream().anyMatch(SENIORITY::contains))
                        .count()
                / (double) titles.size();
    }

    /** The part of the titles that have a number, when no two of the same words have the same. */
    private static double counting(List<String> titles) {
        List<String> numbered = new ArrayList<>();
        Set<String> distinct = new HashSet<>();
        Map<String, Integer> stems = new HashMap<>();
        for (String title : titles) {
            number(title).ifPresent(number -> {
                numbered.add(title);
                distinct.add(String.join(" ", words(title)) + number);
                stems.merge(String.join(" ", words(title)), 1, Integer::sum);
            });
        }
        // "Step 1", "Step 2" count; "2019 plans" and "3 tips" do not.
        boolean together = stems.values().stream().anyMatch(count -> count > 1);
        return together && distinct.size() == numbered.size() ? numbered.size() / (double) titles.size() : 0;
    }

    /** The number in a title, Roman ones included. */
    static Optional<Integer> number(String title) {
        Matcher arabic = NUMBER.matcher(title);
        if (arabic.find()) {
            return Optional.of(Integer.parseInt(arabic.group()));
        }
        Matcher roman = ROMAN.matcher(title);
        return roman.find()
                ? Optional.of(NUMERALS.indexOf(roman.group().toLowerCase(Locale.ROOT)) + 1)
                : Optional.empty();
    }

    /** The part of the titles that have the most frequent word. */
    private static double common(List<Set<String>> titles) {
        Map<String, Integer> counts = new HashMap<>();
        titles.forEach(words -> words.forEach(word -> counts.merge(word, 1, Integer::sum)));
        int most = counts.values().stream().mapToInt(count -> count).max().orElse(0);
        return most < 2 ? 0 : most / (double) titles.size();
    }

    /** The part of the titles that are another one with words more or less. */
    private static double extending(List<Set<String>> titles) {
        long extending = titles.stream()
                .filter(words -> titles.stream()
                        .anyMatch(other -> other != words
                                && !words.isEmpty()
                                && !other.isEmpty()
                                && !other.equals(words)
                                && (words.containsAll(other) || other.containsAll(words))))
                .count();
        return extending / (double) titles.size();
    }

    private static Set<String> words(String title) {
        Set<String> words =
                new HashSet<>(List.of(WORDS.split(title.toLowerCase(Locale.ROOT).strip())));
        words.removeIf(word -> word.isEmpty() || NUMERALS.contains(word));
        return words;
    }
}
