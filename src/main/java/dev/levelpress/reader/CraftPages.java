package dev.levelpress.reader;

import dev.levelpress.source.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The pages of one craft.
 *
 * @param name as the levels' {@code parent} has it
 * @param own the craft's page; empty when there is none
 * @param grandParent as the levels have it; empty when they do not
 * @param levels by rank
 */
record CraftPages(String name, Optional<Page> own, Optional<String> grandParent, List<WrittenLevel> levels) {

    /** By name; two crafts of the same name have different grandparents. */
    static List<CraftPages> of(List<WrittenLevel> levels, Site site) {
        Map<String, Set<String>> grandParents = new HashMap<>();
        levels.forEach(level -> grandParents
                .computeIfAbsent(parent(level), ignored -> new HashSet<>())
                .addAll(grandParent(level).stream().toList()));
        Map<String, List<WrittenLevel>> groups = new LinkedHashMap<>();
        for (WrittenLevel level : levels) {
            boolean isOneCraft =
                    grandParents.getOrDefault(parent(level), Set.of()).size() <= 1;
            String key = isOneCraft ? "" : grandParent(level).orElse("");
            groups.computeIfAbsent(parent(level) + "\n" + key, ignored -> new ArrayList<>())
                    .add(level);
        }
        return groups.values().stream().map(group -> craft(group, site)).toList();
    }

    /** Of a craft read from them. */
    static CraftPages of(WrittenCraft craft) {
        Optional<String> grandParent = craft.levels().stream()
                .flatMap(level -> grandParent(level).stream())
                .findFirst();
        return new CraftPages(craft.name(), craft.own(), grandParent, craft.levels());
    }

    private static CraftPages craft(List<WrittenLevel> group, Site site) {
        List<WrittenLevel> levels = group.stream()
                .sorted(Comparator.comparing(WrittenLevel::page, NavOrder.COMPARATOR))
                .toList();
        String name = parent(levels.getFirst());
        Optional<String> grandParent =
                levels.stream().flatMap(level -> grandParent(level).stream()).findFirst();
        Optional<Page> own = site.titled(name, grandParent).or(() -> linked(levels, site));
        return new CraftPages(name, own, grandParent, levels);
    }

    private static String parent(WrittenLevel level) {
        return LevelPages.parent(level.page()).orElseThrow();
    }

    private static Optional<String> grandParent(WrittenLevel level) {
        return level.page().frontMatter().text("grand_parent");
    }

    /** The page that most names of areas link to. */
    private static Optional<Page> linked(List<WrittenLevel> levels, Site site) {
        Set<Page> own = levels.stream().map(WrittenLevel::page).collect(Collectors.toSet());
        Map<Page, Long> counts = levels.stream()
                .flatMap(level -> level.areas().stream()
                        .filter(row -> !row.fragment().isEmpty())
                        .flatMap(row -> site.page(level.page(), row.link()).stream()))
                .filter(page -> !own.contains(page))
                .collect(Collectors.groupingBy(page -> page, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** The last part of its page's address, else what the addresses of its levels have in common, else its name. */
    String id() {
        return own.map(Site::lastSegment)
                .or(this::commonFolder)
                .map(Slug::of)
                .filter(id -> !id.isEmpty())
                .orElseGet(() -> Slug.or(Slug.of(name), "craft"));
    }

    private Optional<String> commonFolder() {
        Set<String> folders = levels.stream()
                .map(level -> Site.normal(Site.permalink(level.page()).orElse("")))
                .map(address -> address.substring(0, Math.max(0, address.lastIndexOf('/'))))
                .collect(Collectors.toSet());
        return folders.size() == 1
                ? folders.stream()
                        .map(folder -> folder.substring(folder.lastIndexOf('/') + 1))
                        .findFirst()
                : Optional.empty();
    }
}
