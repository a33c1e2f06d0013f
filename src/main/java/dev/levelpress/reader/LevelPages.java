package dev.levelpress.reader;

import dev.levelpress.source.Node;
import dev.levelpress.source.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which pages are levels.
 *
 * @param levels pages with a parent and a table of areas, and their siblings of the same form that have no table yet
 * @param withoutParent pages with a table of areas that belong to no craft
 */
record LevelPages(List<WrittenLevel> levels, List<Page> withoutParent) {

    static LevelPages in(List<Page> pages, Configuration configuration) {
        Map<String, List<Page>> siblings = pages.stream()
                .filter(page -> parent(page).isPresent())
                .collect(Collectors.groupingBy(page -> parent(page).orElseThrow()));
        Set<String> parents = siblings.keySet();
        List<WrittenLevel> levels = new ArrayList<>();
        siblings.values().forEach(group -> levels.addAll(levels(group, configuration)));
        // A craft's page may have a table of areas itself; its levels are below it.
        Set<String> crafts =
                levels.stream().map(level -> parent(level.page()).orElseThrow()).collect(Collectors.toSet());
        levels.removeIf(level -> level.page()
                .frontMatter()
                .text("title")
                .filter(crafts::contains)
                .isPresent());
        List<Page> withoutParent = pages.stream()
                .filter(page -> parent(page).isEmpty())
                .filter(page -> page.frontMatter()
                        .text("title")
                        .filter(parents::contains)
                        .isEmpty())
                .filter(page -> tables(page.nodes())
                        .anyMatch(table -> certain(table, configuration).isPresent()))
                .toList();
        return new LevelPages(levels, withoutParent);
    }

    static Optional<String> parent(Page page) {
        return page.frontMatter().text("parent");
    }

    private static List<WrittenLevel> levels(List<Page> siblings, Configuration configuration) {
        Set<String> shared = sharedNames(siblings);
        Set<String> forms = new HashSet<>();
        List<WrittenLevel> levels = new ArrayList<>();
        List<WrittenLevel> others = new ArrayList<>();
        for (Page page : siblings) {
            WrittenLevel level = TabledLevel.of(Place.of(page), table -> table(table, shared, configuration));
            if (level.areas().isEmpty() && level.areasLine() == 0) {
                others.add(level);
            } else {
                levels.add(level);
                forms.add(form(page));
            }
        }
        forms.remove("");
        others.stream().filter(level -> forms.contains(form(level.page()))).forEach(levels::add);
        return levels;
    }

    /** Folder and file name with numbers left out: {@code devops/level#} is a level beside {@code devops/level5}. */
    private static String form(Page page) {
        String form = (page.folder() + page.fileName()).replaceAll("\\d+", "#");
        return form.contains("#") ? form : "";
    }

    private static Optional<AreaTable> certain(Node.Table table, Configuration configuration) {
        return AreaTable.byHead(table, configuration).or(() -> AreaTable.byLinks(table));
    }

    private static Optional<AreaTable> table(Node.Table table, Set<String> shared, Configuration configuration) {
        return certain(table, configuration).or(() -> {
            List<String> names = names(table).toList();
            long known = names.stream().filter(shared::contains).count();
            return !names.isEmpty() && known * 2 >= names.size() && known > 1
                    ? AreaTable.byPosition(table)
                    : Optional.empty();
        });
    }

    /** First cells that at least two pages have in tables of two columns. */
    private static Set<String> sharedNames(List<Page> siblings) {
        Map<String, Integer> pages = new HashMap<>();
        for (Page page : siblings) {
            tables(page.nodes())
                    .filter(table -> table.columns() == 2)
                    .flatMap(LevelPages::names)
                    .distinct()
                    .forEach(name -> pages.merge(name, 1, Integer::sum));
        }
        return pages.entrySet().stream()
                .filter(name -> name.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Stream<String> names(Node.Table table) {
        return table.body().stream()
                .map(row -> Slug.ofArea(row.getFirst().text().plain()))
                .filter(name -> !name.isEmpty());
    }

    private static Stream<Node.Table> tables(List<Node> nodes) {
        return nodes.stream().flatMap(node -> switch (node) {
            case Node.Table table -> Stream.of(table);
            case Node.Heading heading -> tables(heading.below());
            case Node.Prose ignored -> Stream.empty();
            case Node.Items ignored -> Stream.empty();
        });
    }
}
