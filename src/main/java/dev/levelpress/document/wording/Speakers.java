package dev.levelpress.document.wording;

import dev.levelpress.framework.RichText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds texts that speak of somebody else, so that an "I" in them is what that person says. */
final class Speakers {

    private static final Pattern SELF = Pattern.compile("\\b(?:I|[Mm]y|me|I['\u2019]\\w+)\\b");

    /** "Onboards new engineers": a verb of the third person begins the line. */
    private static final Pattern OTHER = Pattern.compile("^(?:- )?[A-Z][a-z]+[^s\\W]s\\b.*");

    private Speakers() {}

    /** @throws SecondPerson.NotCertain when some lines say "I" and others begin with what somebody does */
    static void requireOne(RichText text) {
        List<String> lines = text.plain()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        Optional<String> other = lines.stream()
                .filter(line ->
                        OTHER.matcher(line).matches() && !SELF.matcher(line).find())
                .findFirst();
        if (other.isPresent()
                && lines.stream().anyMatch(line -> SELF.matcher(line).find())) {
            String start = other.get().substring(0, Math.min(40, other.get().length()));
            throw new SecondPerson.NotCertain("some of it may speak of somebody else, as in \"" + start.strip() + "\"");
        }
    }
}
