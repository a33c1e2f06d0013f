package dev.levelpress.publish;

import dev.levelpress.document.Person;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where each person's form is saved: a folder for each manager, and in it a name of its own for each. */
public final class ReviewNames {

    public static final String DEFAULT = "{name} - {period}";

    private static final List<String> KNOWN = List.of("name", "id", "craft", "level", "period");
    private static final String WITHOUT_MANAGER = "No manager";
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)\\}");

    private final String pattern;
    private final String period;
    private final Map<String, String> folders = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /**
     * @param pattern with {@code {name}}, {@code {id}}, {@code {craft}}, {@code {level}} and {@code {period}}
     * @throws IllegalArgumentException when the pattern has other braces, or names all forms alike
     */
    public ReviewNames(String pattern, String period) {
        this.pattern = pattern;
        this.period = period;
        Matcher places = PLACE.matcher(pattern);
        while (places.find()) {
            if (!KNOWN.contains(places.group(1))) {
                throw new IllegalArgumentException("there is no {" + places.group(1) + "} in names; there is {"
                        + String.join("}, {", KNOWN) + "}");
            }
        }
        if (!pattern.contains("{name}") && !pattern.contains("{id}")) {
            throw new IllegalArgumentException("names need {name} or {id}, to tell people apart");
        }
    }

    /**
     * The path of a person's form, with {@code /} between folders; another one at every call.
     *
     * @param craft the craft's name
     * @param level the level's label
     */
    public String path(Person person, String craft, String level, String extension) {
        String managed = SafeName.of(person.manager(), WITHOUT_MANAGER);
        String folder = folders.computeIfAbsent(SafeName.key(managed), ignored -> managed);
        Map<String, String> values =
                Map.of("name", person.name(), "id", person.id(), "craft", craft, "level", level, "period", period);
        String filled = PLACE.matcher(pattern)
                .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), "")));
        String base = folder + "/" + SafeName.of(filled, SafeName.of(person.id(), "form"));
        String name = base;
        for (int number = 2; !taken.add(SafeName.key(name + "." + extension)); number++) {
            name = base + " " + number;
        }
        return name + "." + extension;
    }
}
