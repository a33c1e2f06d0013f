package dev.levelpress.review.pdf;

import dev.levelpress.review.pdf.Value.Dictionary;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Goes through the tree of fields (ISO 32000-1, 12.7.3), each once, however they refer to one another. */
final class Fields {

    private static final int DEEPEST = 20;
    private static final int MOST = 20_000;

    private final PdfObjects objects;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Set<Value> seen = new HashSet<>();
    private int fields;

    private Fields(PdfObjects objects) {
        this.objects = objects;
    }

    /** The values of all fields by their whole names; {@code true} or {@code false} of a box, empty for no value. */
    static Map<String, String> of(PdfObjects objects) {
        Fields fields = new Fields(objects);
        objects.dictionary(objects.trailer(), "Root")
                .flatMap(catalog -> objects.dictionary(catalog, "AcroForm"))
                .flatMap(form -> objects.entry(form, "Fields"))
                .ifPresent(all -> fields.all(all, "", new Dictionary(Map.of()), DEEPEST));
        return fields.values;
    }

    private void all(Value array, String group, Dictionary inherited, int depth) {
        for (Value each : array instanceof Value.Array list ? list.values() : List.<Value>of()) {
            boolean again = each instanceof Value.Reference && !seen.add(each);
            if (!again && depth > 0 && ++fields <= MOST) {
                objects.dictionary(each).ifPresent(field -> field(field, group, inherited, depth));
            }
        }
    }

    private void field(Dictionary field, String group, Dictionary inherited, int depth) {
        Map<String, Value> entries = new LinkedHashMap<>(field.entries());
        for (String key : List.of("FT", "V")) {
            inherited.entry(key).ifPresent(value -> entries.putIfAbsent(key, value));
        }
        Dictionary whole = new Dictionary(entries);
        String name = objects.entry(field, "T").flatMap(Fields::text).orElse("");
        String path = name.isEmpty() ? group : group.isEmpty() ? name : group + "." + name;
        Optional<Value> kids = objects.entry(field, "Kids");
        if (whole.entry("FT").isPresent() && !name.isEmpty()) {
            values.putIfAbsent(path, value(whole));
        }
        kids.ifPresent(all -> all(all, path, whole, depth - 1));
    }

    private String value(Dictionary field) {
        Optional<Value> value = objects.entry(field, "V");
        if (field.is("FT", "Btn")) {
            boolean ticked = value.filter(state ->
                            state instanceof Value.Name name && !name.name().equals("Off"))
                    .isPresent();
            return String.valueOf(ticked);
        }
        return value.flatMap(this::first).flatMap(Fields::text).orElse("");
    }

    /** Of several choices. */
    private Optional<Value> first(Value value) {
        return value instanceof Value.Array array
                ? array.values().stream().findFirst().flatMap(objects::resolved)
                : Optional.of(value);
    }

    private static Optional<String> text(Value value) {
        return value instanceof Value.Text text ? Optional.of(PdfText.of(text.bytes())) : Optional.empty();
    }
}
