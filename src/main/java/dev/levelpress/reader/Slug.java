package dev.levelpress.reader;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names as ids: lower case letters of any script, digits and hyphens. */
final class Slug {

    /** Accents of Latin, Greek and Cyrillic only: kana without their marks are other kana. */
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036F]");

    private static final Pattern APOSTROPHES = Pattern.compile("['’]");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");
    private static final Pattern AND = Pattern.compile("(?<=-)and-(?=.)");

    private Slug() {}

    /** The slug of a name; empty when the name has neither letter nor digit. */
    static String of(String name) {
        String plain = isAscii(name) ? name : withoutAccents(name);
        String words = APOSTROPHES.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
        return ENDS.matcher(OTHER.matcher(words).replaceAll("-")).replaceAll("");
    }

    /** The slug of an area's name, the same for "A & B", "A and B" and "A, B". */
    static String ofArea(String name) {
        return AND.matcher(of(name)).replaceAll("");
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

    private static boolean isAscii(String name) {
        return name.chars().allMatch(c -> c < 128);
    }

    private static String withoutAccents(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFKD);
        return Normalizer.normalize(ACCENTS.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
    }
}
