package dev.levelpress.reader;

import dev.levelpress.framework.RichText;
import java.util.regex.Pattern;

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

    private static final Pattern WHOLE = Pattern.compile("(?iu)" + MARKS + "(?:(?:" + WORDS + ")" + MARKS + ")*");
    /** A note to oneself: written in capitals, and short. */
    private static final Pattern NOTE = Pattern.compile(MARKS + "(TODO|TBD|TBC|FIXME|WIP)\\b.{0,100}", Pattern.DOTALL);

    private Placeholders() {}

    /** True when there is nothing in the text that describes anything. */
    static boolean isPlaceholder(RichText text) {
        String plain = text.plain();
        return plain.length() < 200
                && (WHOLE.matcher(plain).matches() || NOTE.matcher(plain).matches());
    }
}
