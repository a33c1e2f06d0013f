package dev.levelpress.reader;

import dev.levelpress.source.Page;
import dev.levelpress.source.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What levels are called that texts only number: as a list of levels on the same page names them. */
record LevelLabels(Map<String, String> names) {

    LevelLabels {
        names = Map.copyOf(names);
    }

    static LevelLabels of(Page page) {
        Map<String, String> names = new HashMap<>();
        Optional<Value> levels = page.frontMatter().get("levels");
        if (levels.isPresent() && levels.get() instanceof Value.Sequence sequence) {
            int number = 0;
            for (Value level : sequence.values()) {
                number++;
                for (String id : ids(level, number)) {
                    name(level).ifPresent(name -> names.putIfAbsent(id, name));
                }
            }
        }
        return new LevelLabels(names);
    }

    private static List<String> ids(Value level, int number) {
        return level instanceof Value.Mapping mapping
                ? List.of(
                        Fields.of(mapping)
                                .text("id")
                                .or(() -> Fields.of(mapping).text("level"))
                                .orElse("" + number),
                        "" + number)
                : List.of("" + number);
    }

    private static Optional<String> name(Value level) {
        return switch (level) {
            case Value.Scalar text -> Optional.of(text.text().strip()).filter(name -> !Fields.isNothing(name));
            case Value.Mapping mapping -> Fields.of(mapping).name();
            case Value.Sequence ignored -> Optional.empty();
        };
    }

    /** A bare number is a "Level" when nothing names it. */
    String of(String written) {
        String name = names.getOrDefault(written, written);
        return name.matches("\\d{1,3}") ? "Level " + name : name;
    }
}
