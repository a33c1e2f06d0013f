package dev.levelpress.samples;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.Arrays;
import java.util.List;

/** Pieces of text that have to occur one after the other in a longer one; white space and bullets do not count. */
final class Pieces {

    private Pieces() {}

    /** The lines of a plain text, without bullets. */
    static List<String> of(String plain) {
        return Arrays.stream(plain.split("\n"))
                .map(line -> line.strip().replaceFirst("^(- )+", ""))
                .filter(line -> !line.isBlank())
                .toList();
    }

    static void assertInOrder(List<String> pieces, String text, String where) {
        String squeezed = squeeze(text);
        int from = 0;
        for (String piece : pieces) {
            String wanted = squeeze(piece);
            int at = squeezed.indexOf(wanted, from);
            if (at < 0) {
                String rest = squeezed.substring(from, Math.min(squeezed.length(), from + 200));
                fail(where + " lacks \"" + piece + "\"; what follows there is: " + rest);
            }
            from = at + wanted.length();
        }
    }

    private static String squeeze(String text) {
        return text.replaceAll("[\\s\\u00a0\\u200b\\u00ad]+", "");
    }
}
