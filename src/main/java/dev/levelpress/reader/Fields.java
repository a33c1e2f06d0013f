package dev.levelpress.reader;

import dev.levelpress.source.Value;
import java.util.List;
import java.util.Optional;

/** Asks a mapping of YAML for what authors call things. */
record Fields(Value.Mapping mapping) {

    private static final List<String> NAMES = List.of("title", "name", "label", "displayName", "display_name", "id");
    private static final List<String> DESCRIPTIONS = List.of("description", "summary", "about", "intro", "overview");

    static Fields of(Value.Mapping mapping) {
        return new Fields(mapping);
    }

    /** The text of a key; empty when it is missing, blank, nothing ({@code null}) or no text. */
    Optional<String> text(String key) {
        return mapping.get(key)
                .filter(Value.Scalar.class::isInstance)
                .map(value -> ((Value.Scalar) value).text().strip())
                .filter(text -> !isNothing(text));
    }

    static boolean isNothing(String text) {
        return text.isBlank() || text.equals("~") || text.equals("null");
    }

    /** The title, else the name, else the id. */
    Optional<String> name() {
        return NAMES.stream().flatMap(key -> text(key).stream()).findFirst();
    }

    boolean isName(String key) {
        return NAMES.contains(key);
    }

    /** What describes the thing as a whole. */
    Optional<Value.Scalar> description() {
        return DESCRIPTIONS.stream()
                .filter(key -> text(key).isPresent())
                .findFirst()
                .flatMap(mapping::get)
                .map(Value.Scalar.class::cast);
    }

    /** The mappings in a list; empty when the value is no list of mappings only. */
    static List<Value.Mapping> mappings(Value value) {
        if (!(value instanceof Value.Sequence sequence)
                || !sequence.values().stream().allMatch(Value.Mapping.class::isInstance)) {
            return List.of();
        }
        return sequence.values().stream().map(Value.Mapping.class::cast).toList();
    }
}
