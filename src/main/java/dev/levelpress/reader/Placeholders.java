package dev.levelpress.reader;

import dev.levelpress.framework.RichText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Knows the words authors leave where something is still to be written. */
final class Placeholders {

    private static final String WORDS = String.join(
            "|",
            "todo",
            "to do",
            "fixme",
            "tbd",
            "tba",
            "tbc",
            "tbw",
            "wip",
            "n/?a",
            "xx+",
            "coming( very)? soon",
            "work in progress",
            "in progress",
            "under construction",
            "(still )?(to be|yet to be|needs? to be) "
                    + "(done|defined|determined|decided|described|written|confirmed|completed|announced|added|discussed|filled( in| out)?|finali[sz]ed)",
            "not (yet )?(been )?"
                    + "(finali[sz]ed|defined|determined|decided|described|written|available|applicable|completed|done|specified)( yet)?",
            "no (description|text|content)( yet)?",
            "(description|text|content)( is)? (missing|to come|to follow|follows)",
            "missing",
            "empty",
            "none",
            "nothing( here)? yet",
            "pending",
            "placeholder",
            "draft",
            "lorem ipsum.*",
            "未定",
            "準備中",
            "作成中");
    /** Not all symbols: a check mark says something. */
    private static final String MARKS = "[\\p{P}\\p{Z}\\s~=+|<>^`]*";

    /** A note to oneself: written in capitals, and short. */
    private static final Pattern NOTE = Pattern.compile(MARKS + "(TODO|TBD|TBC|FIXME|WIP)\\b.{0,100}", Pattern.DOTALL);

    static final Placeholders USUAL = new Placeholders(List.of());

    private final Pattern whole;

    /** @param more words that say the same in this source */
    Placeholders(List<String> more) {
        String quoted = more.stream()
                .filter(word -> word.codePoints().anyMatch(Character::isLetter))
                .map(word -> "|" + Pattern.quote(word))
                .collect(Collectors.joining());
        whole = Pattern.compile("(?iu)" + MARKS + "(?:(?:" + WORDS + quoted + ")" + MARKS + ")*");
    }

    /** True when there is nothing in the text that describes anything. */
    boolean isPlaceholder(RichText text) {
        String plain = text.plain();
        return plain.length() < 200
                && (whole.matcher(plain).matches() || NOTE.matcher(plain).matches());
    }
}
