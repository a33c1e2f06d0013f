package dev.levelpress.reader;

import dev.levelpress.source.Node;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How deep headings of areas are.
 *
 * @param number 1 to 6, as written or counted from the first heading of each place
 * @param relative whether it is counted: some pages start at {@code #}, others at {@code ###}
 */
record Depth(int number, boolean relative) {

    /** The depth at which the places have most headings in common. */
    static Depth usual(List<Place> places, Configuration configuration) {
        Map<Depth, Integer> common = new HashMap<>();
        for (boolean relative : new boolean[] {false, true}) {
            having(places, relative, configuration)
                    .forEach((number, keys) -> common.put(new Depth(number, relative), inCommon(keys)));
        }
        return common.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<Depth, Integer> depth) -> depth.getValue())
                        .thenComparing(depth -> !depth.getKey().relative())
                        .thenComparing(depth -> depth.getKey().number()))
                .map(Map.Entry::getKey)
                .orElse(new Depth(0, false));
    }

    /** As written in that place. */
    int in(Place place) {
        return relative ? number + shift(place) : number;
    }

    /** In how many places each heading is, by depth. */
    private static Map<Integer, Map<String, Integer>> having(
            List<Place> places, boolean relative, Configuration configuration) {
        Map<Integer, Map<String, Integer>> having = new HashMap<>();
        for (Place place : places) {
            Map<Integer, Set<String>> keys = new HashMap<>();
            keys(place.nodes(), relative ? shift(place) : 0, keys, configuration);
            keys.forEach((depth, found) -> found.forEach(key ->
                    having.computeIfAbsent(depth, ignored -> new HashMap<>()).merge(key, 1, Integer::sum)));
        }
        return having;
    }

    private static int shift(Place place) {
        return headings(place.nodes()).mapToInt(Node.Heading::depth).min().orElse(1) - 1;
    }

    private static int inCommon(Map<String, Integer> having) {
        return having.values().stream()
                .filter(count -> count > 1)
                .mapToInt(count -> count)
                .sum();
    }

    private static void keys(List<Node> nodes, int shift, Map<Integer, Set<String>> keys, Configuration configuration) {
        headings(nodes).forEach(heading -> {
            keys.computeIfAbsent(heading.depth() - shift, ignored -> new HashSet<>())
                    .add(configuration.areaKey(heading.plain()));
            keys(heading.below(), shift, keys, configuration);
        });
    }

    private static Stream<Node.Heading> headings(List<Node> nodes) {
        return nodes.stream().filter(Node.Heading.class::isInstance).map(Node.Heading.class::cast);
    }
}
