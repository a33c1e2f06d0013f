package dev.levelpress.http;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The types that a caller takes (RFC 9110, 12.5.1); what cannot be understood is passed over.
 *
 * @param ranges empty when the caller takes everything
 */
record Accept(List<Range> ranges) {

    private static final Pattern RANGE =
            Pattern.compile("\\s*([\\w!#$&^.+*-]+)/([\\w!#$&^.+*-]+)\\s*((?:;[^;]*)*)", Pattern.CASE_INSENSITIVE);

    private static final Pattern QUALITY =
            Pattern.compile("(?i);\\s*q\\s*=\\s*(0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?)\\s*(?:;.*)?$");

    /** @param quality from 0, which is not taken at all, to 1 */
    private record Range(String type, String subtype, double quality) {

        /** How exactly a type is meant; 0 when it is not meant. */
        int precision(String asked, String askedSub) {
            if (type.equals("*") && subtype.equals("*")) {
                return 1;
            }
            if (!type.equals(asked)) {
                return 0;
            }
            return subtype.equals("*") ? 2 : subtype.equals(askedSub) ? 3 : 0;
        }
    }

    Accept {
        ranges = List.copyOf(ranges);
    }

    static Accept of(Context context) {
        return parse(String.join(",", Collections.list(context.req().getHeaders("Accept"))));
    }

    static Accept parse(String header) {
        List<Range> ranges = new ArrayList<>();
        for (String each : header.split(",")) {
            Matcher range = RANGE.matcher(each);
            if (range.matches()) {
                ranges.add(new Range(lower(range.group(1)), lower(range.group(2)), quality(range.group(3))));
            }
        }
        return new Accept(ranges);
    }

    private static double quality(String parameters) {
        Matcher quality = QUALITY.matcher(parameters);
        return quality.find() ? Double.parseDouble(quality.group(1)) : 1;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /**
     * What the caller likes best; the first of those it likes equally.
     *
     * @param type of each offer; its parameters do not matter
     * @return empty when it takes none of them
     */
    <T> Optional<T> best(List<T> offers, Function<T, String> type) {
        T best = offers.getFirst();
        double most = 0;
        for (T offer : offers) {
            double quality = quality(type.apply(offer), ranges);
            if (quality > most) {
                best = offer;
                most = quality;
            }
        }
        return most > 0 ? Optional.of(best) : Optional.empty();
    }

    /** By the range that means the type most exactly. */
    private static double quality(String type, List<Range> ranges) {
        String[] parts = type.replaceFirst(";.*", "").split("/", 2);
        int precision = 0;
        double quality = ranges.isEmpty() ? 1 : 0;
        for (Range range : ranges) {
            int theirs = range.precision(parts[0], parts[1]);
            if (theirs > precision || theirs == precision && theirs > 0 && range.quality() > quality) {
                precision = theirs;
                quality = range.quality();
            }
        }
        return quality;
    }
}
