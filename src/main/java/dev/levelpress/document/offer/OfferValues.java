package dev.levelpress.document.offer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Values by name from pairs, as options and web forms have them: {@code pay.min=70000} stands in a map {@code pay}, {@code
 * locations.2.country=AT} in the second of a list, and a name that comes twice makes a list.
 */
public final class OfferValues {

    private static final int MOST_NAMES = 3;

    private record Pair(String name, String value) {}

    private final Map<String, Object> values = new LinkedHashMap<>();
    private final List<Pair> pairs = new ArrayList<>();

    /** With what is there already, such as a file's values; a pair takes the place of what it names. */
    public OfferValues(Map<String, ?> before) {
        before.forEach((name, value) -> values.put(name, value instanceof Map<?, ?> map ? copy(map) : value));
    }

    private static Map<String, Object> copy(Map<?, ?> map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((name, value) -> copy.put(String.valueOf(name), value));
        return copy;
    }

    /** Adds a pair. */
    public OfferValues with(String name, String value) {
        pairs.add(new Pair(name, value));
        return this;
    }

    /** All, as {@link OfferReader} takes them. */
    public Map<String, Object> all() {
        Map<String, Object> all = new LinkedHashMap<>(values);
        Map<String, Map<Integer, Map<String, Object>>> numbered = new LinkedHashMap<>();
        Map<String, List<String>> plain = new LinkedHashMap<>();
        for (Pair pair : pairs) {
            String[] names = pair.name().split("\\.", MOST_NAMES);
            if (names.length == MOST_NAMES && names[1].matches("\\d{1,3}")) {
                numbered.computeIfAbsent(names[0], each -> new TreeMap<>())
                        .computeIfAbsent(Integer.valueOf(names[1]), each -> new LinkedHashMap<>())
                        .put(names[2], pair.value());
            } else if (names.length > 1) {
                nested(all, names[0]).put(pair.name().substring(names[0].length() + 1), pair.value());
            } else {
                plain.computeIfAbsent(pair.name(), each -> new ArrayList<>()).add(pair.value());
            }
        }
        plain.forEach((name, said) -> all.put(name, said.size() == 1 ? said.getFirst() : List.copyOf(said)));
        numbered.forEach((name, said) -> all.put(name, List.copyOf(said.values())));
        return all;
    }

    @SuppressWarnings("unchecked") // made here, by copy or as new
    private static Map<String, Object> nested(Map<String, Object> all, String name) {
        if (all.get(name) instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        Map<String, Object> made = new LinkedHashMap<>();
        all.put(name, made);
        return made;
    }
}
