package dev.levelpress.reader;

import dev.levelpress.source.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A list of YAML whose entries have names and a list each, whose entries have names and texts. */
record NestedLists(String key, List<Outer> outers) {

    NestedLists {
        outers = List.copyOf(outers);
    }

    /** @param inners empty when nothing stands in it */
    record Outer(String name, Value.Mapping mapping, List<Inner> inners) {
        Outer {
            inners = List.copyOf(inners);
        }
    }

    /** @param isLevel whether the author calls it one */
    record Inner(String name, boolean isLevel, List<Value> texts, int line) {
        Inner {
            texts = List.copyOf(texts);
        }
    }

    /** The one with most entries. */
    static Optional<NestedLists> in(Value.Mapping root) {
        return root.entries().entrySet().stream()
                .map(entry -> new NestedLists(entry.getKey(), outers(entry.getValue())))
                .filter(lists -> lists.inners().size() > 1)
                .max(Comparator.comparingInt(lists -> lists.inners().size()));
    }

    List<Inner> inners() {
        return outers.stream().flatMap(outer -> outer.inners().stream()).toList();
    }

    private static List<Outer> outers(Value value) {
        List<Outer> outers = new ArrayList<>();
        for (Value.Mapping mapping : Fields.mappings(value)) {
            Optional<String> name = Fields.of(mapping).name();
            if (name.isPresent()) {
                outers.add(new Outer(name.get(), mapping, inners(mapping)));
            }
        }
        return outers;
    }

    private static List<Inner> inners(Value.Mapping outer) {
        return outer.entries().values().stream()
                .map(NestedLists::inners)
                .filter(inners -> !inners.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Inner> inners(Value value) {
        return switch (value) {
            case Value.Scalar ignored -> List.of();
            case Value.Sequence sequence ->
                Fields.mappings(sequence).stream()
                        .flatMap(mapping -> inner(mapping).stream())
                        .toList();
            case Value.Mapping mapping ->
                mapping.entries().entrySet().stream()
                        .map(entry -> new Inner(
                                entry.getKey(),
                                false,
                                List.of(entry.getValue()),
                                entry.getValue().line()))
                        .toList();
        };
    }

    private static Optional<Inner> inner(Value.Mapping mapping) {
        Optional<String> level = Fields.of(mapping).text("level");
        return level.or(Fields.of(mapping)::name)
                .map(name -> new Inner(name, level.isPresent(), texts(mapping, name), mapping.line()));
    }

    /** All that the entry says but its name. */
    private static List<Value> texts(Value.Mapping mapping, String name) {
        return mapping.entries().entrySet().stream()
                .filter(entry -> !(entry.getValue() instanceof Value.Scalar text
                        && (text.text().strip().equals(name) || isNothing(entry, text))))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static boolean isNothing(Map.Entry<String, Value> entry, Value.Scalar text) {
        return entry.getKey().equals("id") || Fields.isNothing(text.text());
    }

    /** How many characters a text in the lists has on average. */
    double averageLength() {
        List<Integer> lengths = new ArrayList<>();
        inners().forEach(inner -> inner.texts().forEach(text -> lengths(text, lengths)));
        return lengths.stream().mapToInt(length -> length).average().orElse(0);
    }

    private static void lengths(Value value, List<Integer> lengths) {
        switch (value) {
            case Value.Scalar text -> lengths.add(text.text().strip().length());
            case Value.Sequence sequence -> sequence.values().forEach(each -> lengths(each, lengths));
            case Value.Mapping mapping -> mapping.entries().values().forEach(each -> lengths(each, lengths));
        }
    }
}
