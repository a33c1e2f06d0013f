package dev.levelpress.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what an author may have meant. */
public final class Similar {

    private Similar() {}

    /** The known names, the one with the fewest letters different first. */
    public static List<String> sorted(String written, Collection<String> known) {
        String wanted = bare(written);
        return known.stream()
                .sorted(Comparator.comparingInt(name -> distance(wanted, bare(name))))
                .toList();
    }

    private static String bare(String name) {
        String bare = name.toLowerCase(Locale.ROOT);
        return bare.substring(0, Math.min(100, bare.length()));
    }

    /** How many letters must be put in, taken out or changed (Levenshtein). */
    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[other.length()];
    }
}
