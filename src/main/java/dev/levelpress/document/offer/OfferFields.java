package dev.levelpress.document.offer;

import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * One level of the tree of values: gives each by its name, cleaned and within its limits, and tells of what cannot be
 * used. Values are texts, lists and maps.
 */
final class OfferFields {

    private final Map<String, Object> values;
    private final String prefix;
    private final Location where;
    private final Consumer<Problem> problems;

    /**
     * @param values by name
     * @param prefix of the names in problems, such as {@code pay.}
     * @param known the names there are; others are problems
     */
    OfferFields(Map<?, ?> values, String prefix, Collection<String> known, Location where, Consumer<Problem> problems) {
        this.values = new LinkedHashMap<>();
        this.prefix = prefix;
        this.where = where;
        this.problems = problems;
        values.forEach((name, value) -> {
            if (known.contains(String.valueOf(name))) {
                this.values.put(String.valueOf(name), value);
            } else {
                problems.accept(new Problem.UnknownOfferField(where, prefix + name, List.copyOf(known)));
            }
        });
    }

    Location where() {
        return where;
    }

    String path(String name) {
        return prefix + name;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    void reject(String name, String value, String expected, String remedy) {
        problems.accept(new Problem.BadOfferValue(where, path(name), value, expected, remedy));
    }

    /** A text on one line; empty when it is not there or cannot be used. */
    String line(String name, int longest) {
        return clean(name, text(name), longest, false).replaceAll("\\s+", " ").strip();
    }

    /** A text of several lines, with {@code \n} between them. */
    String paragraphs(String name, int longest) {
        return clean(name, text(name), longest, true).strip();
    }

    /** Texts on one line each; one text is a list of one. */
    List<String> lines(String name, int most, int longest) {
        List<String> lines = new ArrayList<>();
        for (Object each : limited(name, most)) {
            if (each instanceof String text) {
                String line = clean(name, text, longest, false).strip();
                if (!line.isEmpty()) {
                    lines.add(line);
                }
            } else {
                reject(name, shape(each), "a text", "write a text in quotes");
            }
        }
        return lines;
    }

    /** What stands at a name, each as fields of its own; a text alone is its {@code text}. */
    List<OfferFields> groups(String name, int most, Collection<String> known) {
        List<OfferFields> groups = new ArrayList<>();
        List<Object> all = limited(name, most);
        for (Object each : all) {
            String path = path(name) + (all.size() > 1 ? "." + (groups.size() + 1) : "") + ".";
            Map<?, ?> fields = each instanceof Map<?, ?> map ? map : Map.of();
            if (each instanceof String text) {
                fields = Map.of("text", text);
            } else if (!(each instanceof Map<?, ?>)) {
                reject(name, shape(each), "a text or an object", "write a text in quotes");
            }
            groups.add(new OfferFields(fields, path, known, where, problems));
        }
        return groups;
    }

    private String text(String name) {
        Object value = values.getOrDefault(name, "");
        if (value instanceof String text) {
            return text;
        }
        reject(name, shape(value), "a text", "write one text in quotes");
        return "";
    }

    private List<Object> limited(String name, int most) {
        Object value = values.getOrDefault(name, List.of());
        List<Object> all = value instanceof List<?> list ? List.copyOf(list) : List.of(value);
        if (all.size() > most) {
            problems.accept(new Problem.TooManyOfferValues(where, path(name), all.size(), most));
            return all.subList(0, most);
        }
        return all;
    }

    private String clean(String name, String text, int longest, boolean severalLines) {
        StringBuilder clean = new StringBuilder();
        String joined = text.replace("\r\n", "\n").replace('\r', '\n');
        joined.codePoints().filter(c -> isKept(c, severalLines)).forEach(clean::appendCodePoint);
        int dropped = joined.codePointCount(0, joined.length()) - clean.codePointCount(0, clean.length());
        if (dropped > 0) {
            problems.accept(new Problem.RemovedCharacters(where, path(name), dropped));
        }
        int length = clean.codePointCount(0, clean.length());
        if (length > longest) {
            problems.accept(new Problem.OfferTextTooLong(where, path(name), length, longest));
            return "";
        }
        return clean.toString();
    }

    /** Not what hides or turns text (Unicode Bidirectional Algorithm, 2), nor what XML cannot hold. */
    private static boolean isKept(int c, boolean severalLines) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\t' || severalLines && c == '\n';
            case Character.SURROGATE, Character.UNASSIGNED -> false;
            // Joiners are part of words in some scripts, and of emoji.
            case Character.FORMAT -> c == 0x200C || c == 0x200D || c == 0x200E || c == 0x200F || c == 0xAD;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String shape(Object value) {
        return value instanceof List<?> ? "[...]" : value instanceof Map<?, ?> ? "{...}" : String.valueOf(value);
    }
}
