package dev.levelpress.review.people;

import dev.levelpress.framework.Area;
import dev.levelpress.framework.Craft;
import dev.levelpress.framework.Framework;
import dev.levelpress.framework.Level;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds crafts, levels and areas by their ids or by what people call them, whatever the case and the spaces. */
final class Matching {

    /** A name with more in brackets, such as "Level 3 (Senior)": each of the two is a name too, for lack of a better match. */
    private static final Pattern BRACKETS = Pattern.compile("(.+?)\\s*[(\\[]([^()\\[\\]]+)[)\\]]");

    /** Names to what they can mean, those of the first kind before those of the second, and so on. */
    private record Names<T>(List<Map<String, Set<T>>> kinds, Set<String> shown) {

        Names() {
            this(List.of(new HashMap<>(), new HashMap<>(), new HashMap<>()), new LinkedHashSet<>());
        }

        void add(String id, T meaning, String... called) {
            add(0, id, meaning);
            for (String name : called) {
                add(1, name, meaning);
                shown.add(name);
                Matcher parts = BRACKETS.matcher(name);
                if (parts.matches()) {
                    add(2, parts.group(1), meaning);
                    add(2, parts.group(2), meaning);
                    shown.add(parts.group(2));
                }
            }
        }

        private void add(int kind, String name, T meaning) {
            kinds.get(kind)
                    .computeIfAbsent(normal(name), ignored -> new LinkedHashSet<>())
                    .add(meaning);
        }

        List<T> all(String written) {
            String wanted = normal(written);
            return kinds.stream()
                    .map(names -> names.getOrDefault(wanted, Set.of()))
                    .filter(found -> !found.isEmpty())
                    .findFirst()
                    .map(List::copyOf)
                    .orElse(List.of());
        }
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }

    private final Names<Craft> crafts = new Names<>();
    private final Map<Craft, Names<Level>> levels = new HashMap<>();
    private final Map<Craft, Names<Area>> areas = new HashMap<>();

    Matching(Framework framework) {
        for (Craft craft : framework.crafts()) {
            crafts.add(craft.id(), craft, craft.name());
            Names<Level> ofLevels = new Names<>();
            craft.levels().forEach(level -> ofLevels.add(level.id(), level, level.label(), level.title()));
            levels.put(craft, ofLevels);
            Names<Area> ofAreas = new Names<>();
            craft.areas().forEach(area -> ofAreas.add(area.id(), area, area.name()));
            areas.put(craft, ofAreas);
        }
    }

    /** None when there is no such craft; several when it cannot be said which is meant. */
    List<Craft> crafts(String written) {
        return crafts.all(written);
    }

    List<Level> levels(Craft craft, String written) {
        return levels.getOrDefault(craft, new Names<>()).all(written);
    }

    /** What the levels of a craft are called. */
    Set<String> levelNames(Craft craft) {
        return levels.getOrDefault(craft, new Names<>()).shown();
    }

    List<Area> areas(Craft craft, String written) {
        return areas.getOrDefault(craft, new Names<>()).all(written);
    }
}
