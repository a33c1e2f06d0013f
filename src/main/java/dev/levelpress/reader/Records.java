package dev.levelpress.reader;

import dev.levelpress.source.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list of YAML whose records name an entry each of two other lists.
 *
 * @param key of the list
 * @param first the list that is named first, and {@code second} the other one
 */
record Records(String key, List<Value.Mapping> records, Named first, Named second) {

    /** Some of the references may be mistaken. */
    private static final double MOST = 0.6;

    Records {
        records = List.copyOf(records);
    }

    /**
     * A list that records refer to.
     *
     * @param key of the list
     * @param reference the key of the records that names its entries
     * @param entries by id, in the order of the file
     */
    record Named(String key, String reference, SequencedMap<String, Value> entries) {

        /** What an entry is called. */
        String name(String id) {
            return switch (entries.get(id)) {
                case Value.Mapping mapping -> Fields.of(mapping).name().orElse(id);
                case Value.Scalar text ->
                    Fields.isNothing(text.text()) ? id : text.text().strip();
                case Value.Sequence ignored -> id;
                case null -> id;
            };
        }

        List<String> names() {
            return entries.keySet().stream().map(this::name).toList();
        }

        /** The ids a record names: one, or a list of them. */
        List<Value.Scalar> of(Value.Mapping record) {
            return references(record.entries().get(reference));
        }
    }

    /** The longest list of such records. */
    static Optional<Records> in(Value.Mapping root) {
        Map<String, SequencedMap<String, Value>> lists = new LinkedHashMap<>();
        root.entries().forEach((key, value) -> {
            SequencedMap<String, Value> entries = entries(value);
            if (entries.size() > 1) {
                lists.put(key, entries);
            }
        });
        return root.entries().entrySet().stream()
                .flatMap(entry -> records(entry.getKey(), mappings(entry.getValue()), lists).stream())
                .max(Comparator.comparingInt(records -> records.records().size()));
    }

    private static Optional<Records> records(
            String key, List<Value.Mapping> records, Map<String, SequencedMap<String, Value>> lists) {
        List<Named> named = new ArrayList<>();
        for (Map.Entry<String, SequencedMap<String, Value>> list : lists.entrySet()) {
            if (!list.getKey().equals(key)) {
                reference(records, list.getValue())
                        .filter(reference -> named.stream()
                                .noneMatch(other -> other.reference().equals(reference)))
                        .ifPresent(reference -> named.add(new Named(list.getKey(), reference, list.getValue())));
            }
        }
        return named.size() < 2 || records.size() < 2
                ? Optional.empty()
                : Optional.of(new Records(key, records, named.getFirst(), named.get(1)));
    }

    /** The key under which most records name one of the entries. */
    private static Optional<String> reference(List<Value.Mapping> records, SequencedMap<String, Value> entries) {
        Map<String, Integer> hits = new LinkedHashMap<>();
        for (Value.Mapping record : records) {
            record.entries().forEach((key, value) -> {
                if (references(value).stream()
                        .anyMatch(id -> entries.containsKey(id.text().strip()))) {
                    hits.merge(key, 1, Integer::sum);
                }
            });
        }
        return hits.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(best -> best.getValue() >= records.size() * MOST)
                .map(Map.Entry::getKey);
    }

    private static List<Value.Scalar> references(@Nullable Value value) {
        return switch (value) {
            case null -> List.of();
            case Value.Scalar text -> List.of(text);
            case Value.Sequence sequence ->
                sequence.values().stream()
                        .filter(Value.Scalar.class::isInstance)
                        .map(Value.Scalar.class::cast)
                        .toList();
            case Value.Mapping ignored -> List.of();
        };
    }

    /** What a list or mapping holds by id: that of a mapping, else its name; a text is its own. */
    private static SequencedMap<String, Value> entries(Value value) {
        SequencedMap<String, Value> entries = new LinkedHashMap<>();
        switch (value) {
            case Value.Scalar ignored -> {}
            case Value.Sequence sequence ->
                sequence.values().forEach(entry -> id(entry).ifPresent(id -> entries.putIfAbsent(id, entry)));
            case Value.Mapping mapping -> entries.putAll(mapping.entries());
        }
        return entries;
    }

    private static Optional<String> id(Value entry) {
        return switch (entry) {
            case Value.Scalar text -> Optional.of(text.text().strip());
            case Value.Mapping mapping ->
                Stream.of("id", "key", "slug", "code", "name", "title")
                        .flatMap(key -> Fields.of(mapping).text(key).stream())
                        .findFirst();
            case Value.Sequence ignored -> Optional.empty();
        };
    }

    private static List<Value.Mapping> mappings(Value value) {
        return value instanceof Value.Mapping mapping
                ? mapping.entries().values().stream()
                        .filter(Value.Mapping.class::isInstance)
                        .map(Value.Mapping.class::cast)
                        .toList()
                : Fields.mappings(value);
    }
}
