package dev.levelpress.reader;

import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import dev.levelpress.source.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Does to what was recognised what the configuration says. */
final class Rules {

    private final Configuration configuration;
    /** Of the configuration; problems with what it says are there. */
    private final String file;

    Rules(Configuration configuration, String file) {
        this.configuration = configuration;
        this.file = file;
    }

    /** Without readings of pages that are said to be of another layout, and without those that miss the levels it names. */
    List<WrittenCraft> allowed(List<WrittenCraft> crafts) {
        List<WrittenCraft> ofLayout = crafts.stream().filter(this::isOfLayout).toList();
        Set<Configuration.CraftRule> met = new HashSet<>();
        ofLayout.forEach(craft ->
                about(craft).stream().filter(rule -> named(craft, rule) > 0).forEach(met::add));
        return ofLayout.stream()
                .filter(craft -> about(craft).stream().noneMatch(met::contains)
                        || about(craft).stream().anyMatch(rule -> rule.levels().isEmpty() || named(craft, rule) > 0))
                .toList();
    }

    private boolean isOfLayout(WrittenCraft craft) {
        return craft.claims().stream()
                .map(claim -> configuration.layoutsOf(claim.page()))
                .allMatch(layouts -> layouts.isEmpty() || layouts.contains(craft.layout()));
    }

    /** The craft with the names, ranks and areas that are said of it; a layout that is said is all but certain. */
    WrittenCraft applied(WrittenCraft craft) {
        Optional<Configuration.CraftRule> rule = rule(craft);
        boolean said = craft.claims().stream()
                .noneMatch(claim -> configuration.layoutsOf(claim.page()).isEmpty());
        Stream<WrittenLevel> levels = craft.levels().stream().map(this::withAliases);
        if (rule.isPresent()) {
            levels = levels.sorted(Comparator.comparingInt(level -> rank(level, rule.get())))
                    .map(level -> titled(level, rule.get()));
        }
        return craft.with(
                rule.flatMap(Configuration.CraftRule::name).orElse(craft.name()),
                levels.toList(),
                said ? craft.evidence().said() : craft.evidence());
    }

    /** Of several about the same pages, the one that names most of the craft's levels. */
    private Optional<Configuration.CraftRule> rule(WrittenCraft craft) {
        List<Configuration.CraftRule> about = about(craft);
        return about.stream()
                .filter(rule -> about.size() == 1 || rule.levels().isEmpty() || named(craft, rule) > 0)
                .max(Comparator.comparingLong((Configuration.CraftRule rule) -> named(craft, rule))
                        .thenComparing(rule -> -about.indexOf(rule)));
    }

    private List<Configuration.CraftRule> about(WrittenCraft craft) {
        List<Page> pages = craft.claims().stream().map(WrittenCraft.Claim::page).toList();
        return configuration.crafts().stream()
                .filter(rule -> pages.stream().allMatch(rule::isAbout))
                .toList();
    }

    private static long named(WrittenCraft craft, Configuration.CraftRule rule) {
        return craft.levels().stream()
                .filter(level -> rule.levels().stream().anyMatch(name -> isCalled(level, name)))
                .count();
    }

    private WrittenLevel withAliases(WrittenLevel level) {
        return level.with(level.areas().stream()
                .map(area -> area.withKey(configuration.keyOf(area)))
                .toList());
    }

    private static int rank(WrittenLevel level, Configuration.CraftRule rule) {
        for (int rank = 0; rank < rule.levels().size(); rank++) {
            if (isCalled(level, rule.levels().get(rank))) {
                return rank;
            }
        }
        return Integer.MAX_VALUE;
    }

    private static WrittenLevel titled(WrittenLevel level, Configuration.CraftRule rule) {
        return rule.titles().entrySet().stream()
                .filter(title -> isCalled(level, title.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .map(level::titled)
                .orElse(level);
    }

    private static boolean isCalled(WrittenLevel level, String name) {
        return names(level).anyMatch(name::equals)
                || (!Slug.of(name).isEmpty() && names(level).map(Slug::of).anyMatch(Slug.of(name)::equals));
    }

    private static Stream<String> names(WrittenLevel level) {
        String path = level.page().path();
        return Stream.of(
                level.label(),
                level.title(),
                level.place().name(),
                level.page().fileName(),
                path.substring(path.lastIndexOf('/') + 1),
                path);
    }

    /** Settings that name something the crafts do not have. */
    void check(List<WrittenCraft> crafts, Consumer<Problem> problems) {
        Set<Configuration.CraftRule> used = new HashSet<>();
        for (WrittenCraft craft : crafts) {
            rule(craft).ifPresent(rule -> {
                used.add(rule);
                List<String> named = new ArrayList<>(rule.levels());
                named.addAll(rule.titles().keySet());
                named.stream()
                        .filter(name -> craft.levels().stream()
                                .noneMatch(level -> isCalled(level, name)
                                        || rule.titles().containsKey(name)
                                                && level.label()
                                                        .equals(rule.titles().get(name))))
                        .distinct()
                        .forEach(name -> problems.accept(new Problem.IdleSetting(
                                Location.of(file),
                                "levels",
                                "level \"" + name + "\" of craft \"" + craft.name() + "\"",
                                craft.levels().stream().map(WrittenLevel::name).toList())));
            });
        }
        configuration.crafts().stream()
                .filter(rule -> !used.contains(rule) && !rule.pages().isEmpty())
                .forEach(rule -> problems.accept(new Problem.IdleSetting(
                        Location.of(file),
                        "crafts",
                        "pages "
                                + rule.pages().stream().map(Glob::written).collect(Collectors.joining(", "))
                                + " with a craft",
                        List.of())));
    }
}
