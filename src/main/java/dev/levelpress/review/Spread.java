package dev.levelpress.review;

import dev.levelpress.framework.Choice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How the ratings of a group are spread: how many people are at which step, area by area, without saying who.
 *
 * @param title of the group
 * @param people how many
 * @param raters who rates, in the order of the form
 * @param scale lowest first
 * @param areas in the order of the level
 * @param others ratings that are no step of the scale, which are not counted
 */
public record Spread(String title, int people, List<String> raters, List<Choice> scale, List<Area> areas, int others) {

    /**
     * @param counts for each rater the number of people at each step
     * @param differing how many people have ratings that are not the same
     */
    public record Area(String name, List<List<Integer>> counts, int differing) {
        public Area {
            counts = List.copyOf(counts);
        }
    }

    public Spread {
        raters = List.copyOf(raters);
        scale = List.copyOf(scale);
        areas = List.copyOf(areas);
    }

    static Spread of(Calibration.Group group, List<Choice> scale) {
        Set<String> raters = new LinkedHashSet<>();
        Map<String, Map<String, Integer>> columns = new LinkedHashMap<>();
        for (int at = 0; at < group.columns().size(); at++) {
            Calibration.Column column = group.columns().get(at);
            raters.add(column.title());
            columns.computeIfAbsent(column.areaName(), ignored -> new LinkedHashMap<>())
                    .put(column.title(), at);
        }
        List<String> values = scale.stream().map(Choice::value).toList();
        List<Area> areas = new ArrayList<>();
        columns.forEach((name, byRater) -> areas.add(new Area(
                name,
                raters.stream()
                        .map(rater -> counts(group, byRater.getOrDefault(rater, -1), values))
                        .toList(),
                (int) group.rows().stream()
                        .filter(row -> differs(row, byRater, values))
                        .count())));
        int others = (int) group.rows().stream()
                .flatMap(row -> row.ratings().stream())
                .filter(rating -> !rating.isEmpty() && !values.contains(rating))
                .count();
        return new Spread(group.title(), group.rows().size(), List.copyOf(raters), scale, areas, others);
    }

    /** @param column -1 when that rater is not asked about the area */
    private static List<Integer> counts(Calibration.Group group, int column, List<String> values) {
        return IntStream.range(0, values.size())
                .map(step -> column < 0
                        ? 0
                        : (int) group.rows().stream()
                                .filter(row -> row.ratings().get(column).equals(values.get(step)))
                                .count())
                .boxed()
                .toList();
    }

    private static boolean differs(Calibration.Row row, Map<String, Integer> columns, List<String> values) {
        Set<String> ratings = new HashSet<>();
        columns.values().forEach(column -> ratings.add(row.ratings().get(column)));
        ratings.retainAll(values);
        return ratings.size() > 1;
    }

    /** The most people at one step, for the length of bars; at least 1. */
    public int most() {
        return areas.stream()
                .flatMap(area -> area.counts().stream())
                .flatMap(List::stream)
                .mapToInt(count -> count)
                .max()
                .stream()
                .map(most -> Math.max(1, most))
                .findFirst()
                .orElse(1);
    }
}
