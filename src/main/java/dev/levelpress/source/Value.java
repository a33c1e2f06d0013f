package dev.levelpress.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** A value of YAML; scalars are text as written, never numbers, dates or truth values. */
public sealed interface Value {

    /** 1-based. */
    int line();

    record Scalar(String text, int line) implements Value {}

    record Sequence(List<Value> values, int line) implements Value {
        public Sequence {
            values = List.copyOf(values);
        }
    }

    /** @param entries in the order of the file */
    record Mapping(SequencedMap<String, Value> entries, int line) implements Value {

        public static final Mapping EMPTY = new Mapping(new LinkedHashMap<>(), 0);

        public Mapping {
            entries = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(entries));
        }

        public Optional<Value> get(String key) {
            return Optional.ofNullable(entries.get(key));
        }
    }

    /** What an author would call it. */
    default String kind() {
        return switch (this) {
            case Scalar ignored -> "text";
            case Sequence ignored -> "a list";
            case Mapping ignored -> "a block of further keys";
        };
    }
}
