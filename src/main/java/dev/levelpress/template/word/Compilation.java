package dev.levelpress.template.word;

import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import dev.levelpress.problem.Similar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is learnt while the parts of one template are compiled. */
final class Compilation {

    private final Location where;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> inputs = new LinkedHashMap<>();
    private final Map<String, String> areaInputs = new LinkedHashMap<>();
    private final Samples samples = new Samples();
    private final Set<String> placeholders;
    private boolean describesAreas;

    /**
     * @param where the template
     * @param placeholders names of the placeholder texts that the template has
     */
    Compilation(Location where, Set<String> placeholders) {
        this.where = where;
        this.placeholders = Set.copyOf(placeholders);
    }

    /** @param control which one, in words */
    void unknown(String control, String tag) {
        problems.add(new Problem.UnknownTag(where, control, tag, Similar.sorted(tag, Tag.NAMES)));
    }

    /** @param control which one, in words */
    void misplaced(String control, String reason) {
        problems.add(new Problem.MisplacedTag(where, control, reason));
    }

    List<Problem> problems() {
        return problems.stream().distinct().toList();
    }

    /** Remembers an input; the first of several of the same name says what it holds at first. */
    void input(Tag.Input input, String initial) {
        (input.perArea() ? areaInputs : inputs).putIfAbsent(input.name(), initial);
    }

    /** What each input that is there once holds at first, by its name. */
    Map<String, String> inputs() {
        return inputs;
    }

    /** What each input that is there for every area holds at first, by its name. */
    Map<String, String> areaInputs() {
        return areaInputs;
    }

    boolean hasInputs() {
        return !inputs.isEmpty() || !areaInputs.isEmpty();
    }

    Samples samples() {
        return samples;
    }

    boolean hasPlaceholder(String name) {
        return placeholders.contains(name);
    }

    void describesAreas() {
        describesAreas = true;
    }

    /** Whether documents have a place that says what an area means, for links to lead to. */
    boolean hasDescriptions() {
        return describesAreas;
    }
}
