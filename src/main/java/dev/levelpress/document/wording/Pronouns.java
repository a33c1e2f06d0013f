package dev.levelpress.document.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What to change in a line of English so that "I" becomes "you". Verbs have the same form for both, but for "am" and
 * "was", which are changed only right beside the pronoun.
 */
final class Pronouns {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['\u2019]\\p{L}+)*");

    private static final Map<String, String> OBJECTS = Map.of(
            "my", "your",
            "mine", "yours",
            "myself", "yourself",
            "me", "you");

    private static final Map<String, String> CONTRACTED = Map.of(
            "i'm", "you're",
            "i've", "you've",
            "i'll", "you'll",
            "i'd", "you'd");

    private static final Map<String, String> FIRST_PERSON = Map.of("am", "are", "was", "were");

    /** After these "me" is not the object of an order such as "Give me". */
    private static final Set<String> PREPOSITIONS = Set.of(
            "to", "for", "with", "from", "by", "of", "on", "at", "around", "behind", "under", "above", "below",
            "before", "after", "about", "against", "near", "beside", "without", "than", "like", "and", "or");

    /** What an order may follow. */
    private static final Set<String> JOINS = Set.of("and", "or", "then", "please", "just", "but", "so");

    /** Single quotes; an apostrophe stands in or after a word. */
    private static final String OPENING = "(?<![^\\s(\\[])['\u2018](?=\\S)";

    private static final String CLOSING = "(?<=[.,!?])['\u2019](?!\\p{L})";

    /** Between "I" and a verb that may be its own. */
    private static final Set<String> LINKS = Set.of(
            "and", "or", "but", "also", "too", "never", "always", "often", "once", "then", "still", "only", "who");

    private final String line;
    private final List<MatchResult> words;
    private final List<Edit> edits = new ArrayList<>();

    private Pronouns(String line) {
        this.line = line;
        this.words = WORD.matcher(line).results().toList();
    }

    /** @throws SecondPerson.NotCertain when a sentence may mean something else then */
    static List<Edit> edits(String line) {
        return new Pronouns(line).edits();
    }

    private List<Edit> edits() {
        for (int at = 0; at < words.size(); at++) {
            String word = lower(at);
            if (word.equals("i")) {
                if (!isAbbreviation(at)) {
                    subject(at);
                }
            } else if (CONTRACTED.containsKey(word)) {
                asSubject(at);
                replace(at, contracted(at, word));
            } else if (OBJECTS.containsKey(word)) {
                object(at, word);
            } else if (FIRST_PERSON.containsKey(word) && !isFirstPerson(at - 1) && !isFirstPerson(at + 1)) {
                verbApart(at, word);
            }
        }
        return edits;
    }

    /** Verbs beside it change with it: "I am", "am I", and at the start of a sentence "was I". */
    private void subject(int at) {
        asSubject(at);
        String before = at > 0 && isSpace(at - 1, at) ? lower(at - 1) : "";
        String after = isSpace(at, at + 1) ? lower(at + 1) : "";
        boolean asks = before.equals("am") || before.equals("was") && startsSentence(at - 1);
        if (before.equals("was") && !asks) {
            throw uncertain(at, "\"was\" may be about something else");
        }
        if (at + 1 == words.size() && !asks) {
            throw uncertain(at, "nothing follows \"I\"");
        }
        if (asks) {
            replaceVerb(at - 1);
        }
        replace(at, cased(at, "you"));
        if (FIRST_PERSON.containsKey(after) && !asks) {
            replaceVerb(at + 1);
        }
    }

    /** "I plan and am heard": "am" is always about "I", but in "9 am"; "was" may be about anything. */
    private void verbApart(int at, String word) {
        String before = at > 0 ? lower(at - 1) : "";
        if (word.equals("am") && !before.matches("\\d+")) {
            if (!saidBefore(at)) {
                throw uncertain(at, "\"am\" stands without \"I\"");
            }
            replaceVerb(at);
        } else if (word.equals("was") && LINKS.contains(before) && saidBefore(at)) {
            throw uncertain(at, "\"was\" may be about \"I\"");
        }
    }

    /** Whether "I" stands in the same sentence, before. */
    private boolean saidBefore(int at) {
        for (int earlier = at - 1; earlier >= 0; earlier--) {
            if (startsSentence(earlier + 1)) {
                return false;
            }
            if (isFirstPerson(earlier) || CONTRACTED.containsKey(lower(earlier))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAbbreviation(int at) {
        return line.startsWith("i.e", words.get(at).start());
    }

    /** The pronoun, not the letter of "Phase I", "I/O" or "I." nor of somebody's words in quotes. */
    private void asSubject(int at) {
        MatchResult word = words.get(at);
        if (!Character.isUpperCase(line.charAt(word.start()))) {
            throw uncertain(at, "a small \"i\" may be a number");
        }
        boolean glued = word.end() < line.length() && "/.&-\u2013:)]".indexOf(line.charAt(word.end())) >= 0
                || word.start() > 0 && "/&-.".indexOf(line.charAt(word.start() - 1)) >= 0;
        boolean named = at > 0
                && isSpace(at - 1, at)
                && Character.isUpperCase(line.charAt(words.get(at - 1).start()))
                && !startsSentence(at - 1);
        if (glued || named) {
            throw uncertain(at, "\"I\" may be a number or a letter");
        }
        if (isQuoted(word.start())) {
            throw uncertain(at, "\"I\" stands in quotes");
        }
    }

    private void object(int at, String word) {
        if (isQuoted(words.get(at).start())) {
            throw uncertain(at, "\"" + word + "\" stands in quotes");
        }
        if (word.equals("me") && isOrder(at)) {
            throw uncertain(at, "\"" + words.get(at - 1).group() + " me\" may be an order");
        }
        replace(at, cased(at, OBJECTS.getOrDefault(word, word)));
    }

    /** "Give me", "and tell me": a verb at the start of a clause, then "me". */
    private boolean isOrder(int at) {
        if (at == 0 || !isSpace(at - 1, at) || PREPOSITIONS.contains(lower(at - 1))) {
            return at > 0 && startsSentence(at - 1) && !PREPOSITIONS.contains(lower(at - 1));
        }
        return startsClause(at - 1) || at > 1 && JOINS.contains(lower(at - 2));
    }

    private boolean startsClause(int at) {
        return at == 0 || !isSpace(at - 1, at);
    }

    private boolean startsSentence(int at) {
        if (at == 0) {
            return true;
        }
        String between = line.substring(words.get(at - 1).end(), words.get(at).start());
        return between.matches("(?s).*[.!?:;\n\u2026].*") || between.contains("- ");
    }

    private boolean isFirstPerson(int at) {
        return at >= 0 && at < words.size() && lower(at).equals("i");
    }

    private boolean isQuoted(int offset) {
        return count("\"", offset) % 2 == 1
                || count("[\u201C\u00AB]", offset) > count("[\u201D\u00BB]", offset)
                || count(OPENING, offset) > count(CLOSING, offset);
    }

    /** How many there are before a place. */
    private long count(String pattern, int offset) {
        return Pattern.compile(pattern)
                .matcher(line)
                .results()
                .filter(each -> each.start() < offset)
                .count();
    }

    private boolean isSpace(int one, int other) {
        return other < words.size()
                && line.substring(words.get(one).end(), words.get(other).start())
                        .isBlank();
    }

    private void replaceVerb(int at) {
        replace(at, cased(at, FIRST_PERSON.getOrDefault(lower(at), lower(at))));
    }

    private void replace(int at, String words) {
        edits.add(new Edit(this.words.get(at).start(), this.words.get(at).end(), words));
    }

    private String contracted(int at, String word) {
        String turned = cased(at, CONTRACTED.getOrDefault(word, word));
        return words.get(at).group().indexOf('\u2019') < 0 ? turned : turned.replace('\'', '\u2019');
    }

    /** "I" is always written large, so that the place decides; other words keep their case. */
    private String cased(int at, String word) {
        String written = words.get(at).group();
        boolean pronoun = written.startsWith("I");
        boolean large = pronoun ? startsSentence(at) : Character.isUpperCase(written.charAt(0));
        return large ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word;
    }

    private String lower(int at) {
        return words.get(at).group().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    private SecondPerson.NotCertain uncertain(int at, String reason) {
        int start = Math.max(0, words.get(at).start() - 40);
        int end = Math.min(line.length(), words.get(at).end() + 40);
        return new SecondPerson.NotCertain(
                reason + " in \"" + line.substring(start, end).strip() + "\"");
    }
}
