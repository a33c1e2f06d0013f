package dev.levelpress.review;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Dates as people and their editors write them. Dates that two countries read differently are not guessed. */
final class ShownDates {

    private static final List<String> PATTERNS =
            List.of("uuuu-M-d", "d MMMM uuuu", "d MMM uuuu", "MMMM d, uuuu", "MMM d, uuuu", "d. MMMM uuuu", "d.M.uuuu");
    private static final List<Locale> LANGUAGES = Stream.of("en", "de", "fr", "es", "it", "nl", "pt", "sv", "da", "pl")
            .map(Locale::of)
            .toList();

    private static final List<DateTimeFormatter> FORMATS = PATTERNS.stream()
            .flatMap(pattern -> LANGUAGES.stream().map(language -> format(pattern, language)))
            .toList();

    private ShownDates() {}

    /** As {@code yyyy-mm-dd}; empty when it is no date, or not clear which. */
    static Optional<String> date(String text) {
        String start = text.replaceAll("T00:00:00(\\.0+)?Z?$", "");
        for (DateTimeFormatter format : FORMATS) {
            try {
                return Optional.of(LocalDate.parse(start, format).toString());
            } catch (DateTimeParseException another) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static DateTimeFormatter format(String pattern, Locale language) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(language);
    }
}
