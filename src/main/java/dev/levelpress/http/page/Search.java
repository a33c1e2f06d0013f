package dev.levelpress.http.page;

import dev.levelpress.framework.Craft;
import dev.levelpress.framework.Expectation;
import dev.levelpress.framework.Framework;
import dev.levelpress.framework.Level;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds levels and areas by words of theirs; neither case nor accents matter, and words may be begun only. */
public final class Search {

    public static final int MOST_SHOWN = 50;

    private static final int MOST_WORDS = 8;
    private static final int MOST_CHARACTERS = 200;
    private static final int AROUND = 70;

    /** What can be found. The folded texts are as long as the others, so that places in them are the same. */
    private record Entry(
            String craft, String title, String where, String address, String text, String names, String folded) {}

    private final List<Entry> entries = new ArrayList<>();

    public Search(Framework framework, Addresses addresses) {
        for (Craft craft : framework.crafts()) {
            for (Level level : craft.levels()) {
                String address = addresses.level(craft.id(), level.id());
                String name = craft.name() + " " + level.label() + " " + level.title();
                add(craft, level, "", address, level.summary().plain(), name);
                for (Expectation each : level.expectations()) {
                    if (each.state() != Expectation.State.PLACEHOLDER) {
                        add(
                                craft,
                                level,
                                each.areaName(),
                                address + "#at-" + each.area(),
                                each.text().plain(),
                                each.areaName());
                    }
                }
            }
        }
    }

    private void add(Craft craft, Level level, String where, String address, String text, String names) {
        String line = text.replaceAll("\\s", " ");
        entries.add(new Entry(craft.name(), level.title(), where, address, line, folded(names), folded(line)));
    }

    private record Found(Entry entry, int score, int place, int length) {}

    /** The best first, and one more than are shown where there are more. */
    public List<SearchPage.Hit> find(String query) {
        String asked = folded(query.length() > MOST_CHARACTERS ? query.substring(0, MOST_CHARACTERS) : query);
        List<String> words = Arrays.stream(asked.split("[^\\p{L}\\p{N}+#]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        return entries.stream()
                .map(entry -> match(entry, words))
                .filter(found -> found.score() > 0)
                .sorted(Comparator.comparingInt(Found::score).reversed())
                .limit(MOST_SHOWN + 1L)
                .map(Search::hit)
                .toList();
    }

    /** Every word has to be there; one in a name counts more. */
    private static Found match(Entry entry, List<String> words) {
        int score = 0;
        int place = -1;
        int length = 0;
        for (String word : words) {
            int inText = begins(entry.folded(), word);
            int inNames = begins(entry.names(), word);
            if (inText < 0 && inNames < 0) {
                return new Found(entry, 0, 0, 0);
            }
            score += (inNames >= 0 ? 4 : 0) + (inText >= 0 ? 1 : 0);
            if (inText >= 0 && place < 0) {
                place = inText;
                length = word.length();
            }
        }
        return new Found(entry, score + (entry.where().isEmpty() ? 1 : 0), place, length);
    }

    /** Where a word begins with it. */
    private static int begins(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
                return at;
            }
        }
        return -1;
    }

    private static SearchPage.Hit hit(Found found) {
        Entry entry = found.entry();
        return new SearchPage.Hit(
                entry.craft(),
                entry.title(),
                entry.where(),
                entry.address(),
                excerpt(entry.text(), found.place(), found.length()));
    }

    private static List<String> excerpt(String text, int place, int length) {
        int at = Math.max(place, 0);
        int from = at <= AROUND ? 0 : Math.max(text.lastIndexOf(' ', at - AROUND) + 1, at - 2 * AROUND);
        int far = at + length + AROUND;
        int space = text.indexOf(' ', Math.min(far, text.length()));
        int to = far >= text.length() || space < 0 || space > far + AROUND ? Math.min(far, text.length()) : space;
        String before = (from > 0 ? "… " : "") + text.substring(from, at);
        String after = text.substring(at + length, to) + (to < text.length() ? " …" : "");
        return place < 0 ? List.of(before + after) : List.of(before, text.substring(at, at + length), after);
    }

    /** Small letters without accents, one character for each. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            folded.append(c < 128 ? Character.toLowerCase(c) : plain(c));
        }
        return folded.toString();
    }

    private static char plain(char c) {
        if (Character.isSurrogate(c)) {
            return c;
        }
        String apart = Normalizer.normalize(String.valueOf(c).toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return apart.charAt(0);
    }
}
