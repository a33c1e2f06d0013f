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
        return isAscii(name) ? ofAscii(name) : ofAny(name);
    }

    /** Most names, in one pass. */
    private static String ofAscii(String name) {
        StringBuilder slug = new StringBuilder(name.length());
        for (int at = 0; at < name.length(); at++) {
            char character = name.charAt(at);
            if (character >= 'A' && character <= 'Z') {
                slug.append((char) (character + 32));
            } else if (character >= 'a' && character <= 'z' || character >= '0' && character <= '9') {
                slug.append(character);
            } else if (character != '\'' && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int end = slug.length();
        return end > 0 && slug.charAt(end - 1) == '-' ? slug.substring(0, end - 1) : slug.toString();
    }

    private static String ofAny(String name) {
        String words = APOSTROPHES
                .matcher(withoutAccents(name).toLowerCase(Locale.ROOT))
                .replaceAll("");
        return ENDS.matcher(OTHER.matcher(words).replaceAll("-")).replaceAll("");
    }

    /** The slug of an area's name, the same for "A & B", "A and B" and "A, B". */
    static String ofArea(String name) {
        String slug = of(name);
        return slug.contains("-and-") ? AND.matcher(slug).replaceAll("") : slug;
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
        for (int at = 0; at < name.length(); at++) {
            if (name.charAt(at) > 127) {
                return false;
            }
        }
        return true;
    }

    private static String withoutAccents(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFKD);
        return Normalizer.normalize(ACCENTS.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
    }
}
