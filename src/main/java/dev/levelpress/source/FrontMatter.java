package dev.levelpress.source;

import java.util.Optional;

/** The YAML at the top of a page. */
public record FrontMatter(Value.Mapping values) {

    public static final FrontMatter EMPTY = new FrontMatter(Value.Mapping.EMPTY);

    public boolean isEmpty() {
        return values.entries().isEmpty();
    }

    public Optional<Value> get(String key) {
        return values.get(key);
    }

    /** The text of a key; empty when it is missing, blank or not a text. */
    public Optional<String> text(String key) {
        return get(key).filter(Value.Scalar.class::isInstance)
                .map(value -> ((Value.Scalar) value).text().strip())
                .filter(text -> !text.isEmpty());
    }

    /** The line of a key's value; 1 when it is missing. */
    public int line(String key) {
        return get(key).map(Value::line).orElse(1);
    }
}
