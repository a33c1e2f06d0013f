package dev.levelpress.reader;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Names as ids: lower case letters of any script, digits and hyphens. */
final class Slug {

    private Slug() {}

    /** The slug of a name; empty when the name has neither letter nor digit. */
    static String of(String name) {
        // Accents go, but only those of Latin, Greek and Cyrillic: kana without their marks are other kana.
        return Normalizer.normalize(
                        Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("[\\u0300-\\u036F]", ""),
                        Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^\\p{L}\\p{N}\\p{M}]+", "-")
                .replaceAll("^-+|-+$", "");
    }

    /** The slug of an area's name, the same for "A & B", "A and B" and "A, B". */
    static String ofArea(String name) {
        return of(name).replaceAll("(?<=-)and-(?=.)", "");
    }

    /** The id itself, or with the first number from 2 that makes it one not used yet; notes it as used. */
    static String unique(String id, Set<String> used) {
        String unique = id;
        for (int number = 2; !used.add(unique); number++) {
            unique = id + "-" + number;
        }
        return unique;
    }

    static String or(String slug, String otherwise) {
        return slug.isEmpty() ? otherwise : slug;
    }
}
