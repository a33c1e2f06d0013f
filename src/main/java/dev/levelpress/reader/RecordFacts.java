package dev.levelpress.reader;

import dev.levelpress.source.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Knows which keys of many records hold no text but one of a few short values, such as a proficiency. */
record RecordFacts(List<Value.Mapping> records) {

    private static final int LONGEST = 30;

    /** @param except keys that are known to be something else */
    Set<String> keys(Set<String> except) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        Set<String> texts = new HashSet<>(except);
        texts.add("id");
        for (Value.Mapping record : records) {
            record.entries().forEach((key, value) -> {
                if (value instanceof Value.Scalar text && text.text().strip().length() <= LONGEST) {
                    values.computeIfAbsent(key, ignored -> new ArrayList<>())
                            .add(text.text().strip());
                } else {
                    texts.add(key);
                }
            });
        }
        Set<String> keys = new LinkedHashSet<>();
        values.forEach((key, found) -> {
            if (!texts.contains(key) && new HashSet<>(found).size() * 2 <= found.size()) {
                keys.add(key);
            }
        });
        return keys;
    }
}
