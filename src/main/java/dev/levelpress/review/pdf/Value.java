package dev.levelpress.review.pdf;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value in a PDF (ISO 32000-1, 7.3), as far as fields need it. */
sealed interface Value {

    /** @param bytes with escapes resolved */
    record Text(byte[] bytes) implements Value {}

    record Name(String name) implements Value {}

    record Number(double number) implements Value {}

    /** Stands for an object, known by its number. */
    record Reference(int object) implements Value {}

    record Array(List<Value> values) implements Value {}

    record Dictionary(Map<String, Value> entries) implements Value {

        Optional<Value> entry(String key) {
            return Optional.ofNullable(entries.get(key));
        }

        boolean is(String key, String name) {
            return new Name(name).equals(entries.get(key));
        }

        Optional<Double> number(String key) {
            return entry(key).filter(Number.class::isInstance).map(value -> ((Number) value).number());
        }
    }

    /** {@code true}, {@code false} or {@code null}. */
    record Word(String word) implements Value {}
}
