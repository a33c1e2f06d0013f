package dev.levelpress.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * How much a list of titles looks like the steps of one ladder: they count up, one title is another with a word more
 * ("Engineer", "Senior Engineer"), most have a word in common, or they use words for seniority.
 */
final class LadderTitles {

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

    /**
     * What counts of a title.
     *
     * @param words in lower case, without Roman numbers
     * @param number empty when there is none
     */
    private record Title(Set<String> words, Optional<Integer> number) {

        static Title of(String title) {
            return new Title(LadderTitles.words(title), LadderTitles.number(title));
        }

        boolean isSenior() {
            return words.stream().anyMatch(SENIORITY::contains);
        }
    }

    /** From 0 to 1; 0 for fewer than two titles, and for more than a ladder has. */
    static double of(List<String> titles) {
        if (titles.size() < 2 || titles.size() > MOST) {
            return 0;
        }
        List<Title> all = titles.stream().map(Title::of).toList();
        double alike = Math.max(common(all), extending(all));
        return Math.max(counting(all), Math.min(1, 0.6 * alike + 0.5 * senior(all)));
    }

    /** From 0 to 1: how much they are steps; names of areas are often alike, yet no steps. */
    static double steps(List<String> titles) {
        if (titles.size() < 2) {
            return 0;
        }
        List<Title> all = titles.stream().map(Title::of).toList();
        return Math.max(counting(all), Math.max(extending(all), senior(all)));
    }

    /** Whether a title by itself speaks of a step. */
    static boolean isStep(String title) {
        Title one = Title.of(title);
        return one.number().isPresent() || one.isSenior();
    }

    /** The part of the titles that have a word for seniority. */
    private static double senior(List<Title> titles) {
        return titles.stream().filter(Title::isSenior).count() / (double) titles.size();
    }

    /** The part of the titles that have a number, when no two of the same words have the same. */
    private static double counting(List<Title> titles) {
        List<Title> numbered =
                titles.stream().filter(title -> title.number().isPresent()).toList();
        Map<Set<String>, Integer> stems = new HashMap<>();
        numbered.forEach(title -> stems.merge(title.words(), 1, Integer::sum));
        // "Step 1", "Step 2" count; "2019 plans" and "3 tips" do not.
        boolean together = stems.values().stream().anyMatch(count -> count > 1);
        return together && new HashSet<>(numbered).size() == numbered.size()
                ? numbered.size() / (double) titles.size()
                : 0;
    }

    /** The part of the titles that have the most frequent word. */
    private static double common(List<Title> titles) {
        Map<String, Integer> counts = new HashMap<>();
        titles.forEach(title -> title.words().forEach(word -> counts.merge(word, 1, Integer::sum)));
        int most = counts.values().stream().mapToInt(count -> count).max().orElse(0);
        return most < 2 ? 0 : most / (double) titles.size();
    }

    /** The part of the titles that are another one with words more or less. */
    private static double extending(List<Title> titles) {
        int extending = 0;
        for (Title title : titles) {
            boolean more = false;
            for (Title other : titles) {
                more |= other != title && isExtension(title.words(), other.words());
            }
            extending += more ? 1 : 0;
        }
        return extending / (double) titles.size();
    }

    private static boolean isExtension(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty() || one.size() == other.size()) {
            return false;
        }
        return one.size() < other.size() ? other.containsAll(one) : one.containsAll(other);
    }

    /** The first number in a title of up to four digits, else the first Roman one that is a word. */
    private static Optional<Integer> number(String title) {
        for (int at = 0; at < title.length(); at++) {
            if (isDigit(title.charAt(at))) {
                int end = at + 1;
                while (end < title.length() && end < at + 4 && isDigit(title.charAt(end))) {
                    end++;
                }
                return Optional.of(Integer.parseInt(title, at, end, 10));
            }
        }
        return runs(title, Character::isLetterOrDigit).stream()
                .map(word -> NUMERALS.indexOf(word.toLowerCase(Locale.ROOT)) + 1)
                .filter(number -> number > 0)
                .findFirst();
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static Set<String> words(String title) {
        Set<String> words = new HashSet<>(runs(title.toLowerCase(Locale.ROOT), Character::isLetter));
        NUMERALS.forEach(words::remove);
        return words;
    }

    /** The longest stretches of a text whose characters are all of a kind. */
    private static List<String> runs(String text, IntPredicate kind) {
        List<String> runs = new ArrayList<>();
        int start = -1;
        for (int at = 0; at <= text.length(); ) {
            int character = at < text.length() ? text.codePointAt(at) : ' ';
            if (kind.test(character)) {
                start = start < 0 ? at : start;
            } else if (start >= 0) {
                runs.add(text.substring(start, at));
                start = -1;
            }
            at += Character.charCount(character);
        }
        return runs;
    }
}
