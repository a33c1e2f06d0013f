package dev.levelpress.reader;

import dev.levelpress.source.Node;
import dev.levelpress.source.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Places beside one another that may be the levels of one craft: pages of a folder, or headings of a page.
 *
 * @param name of what they belong to; empty when nothing names it
 * @param id what its address calls it
 * @param own the page of what they belong to; empty when there is none
 * @param places in the order of the source
 */
record PlaceGroup(String name, String id, Optional<Page> own, List<Place> places) {

    PlaceGroup {
        places = List.copyOf(places);
    }

    /** Pages that the configuration puts together, else with the same {@code parent}, else of the same folder; a folder's
     * index page counts in the folder above. */
    static List<PlaceGroup> ofPages(Pages pages) {
        Map<String, List<Page>> groups = new LinkedHashMap<>();
        for (Page page : pages.all()) {
            if (!page.nodes().isEmpty()) {
                groups.computeIfAbsent(key(page, pages.configuration()), ignored -> new ArrayList<>())
                        .add(page);
            }
        }
        return groups.entrySet().parallelStream()
                .filter(group -> group.getValue().size() > 1)
                .map(group -> ofPages(group.getKey(), group.getValue(), pages))
                .toList();
    }

    private static String key(Page page, Configuration configuration) {
        Optional<Configuration.CraftRule> rule = configuration.ruleOf(page);
        if (rule.isPresent()) {
            return "rule\n" + configuration.crafts().indexOf(rule.get());
        }
        return LevelPages.parent(page)
                .map(parent ->
                        "parent\n" + page.frontMatter().text("grand_parent").orElse("") + "\n" + parent)
                .orElseGet(() -> isIndex(page) ? "index\n" + above(page.folder()) : "folder\n" + page.folder());
    }

    private static PlaceGroup ofPages(String key, List<Page> members, Pages pages) {
        List<Place> places = Ranks.sorted(members.stream().map(Place::of).toList(), pages);
        String folder = members.getFirst().folder();
        Optional<String> parent = LevelPages.parent(members.getFirst());
        Optional<Page> own = parent.isPresent()
                ? pages.site().titled(parent.get(), Optional.empty())
                : pages.index(key.startsWith("index") ? above(folder) : folder);
        return new PlaceGroup(
                parent.orElse(""), Slug.of(lastSegment(key.startsWith("index") ? above(folder) : folder)), own, places);
    }

    /** Headings of the same depth below the same heading. */
    static List<PlaceGroup> ofHeadings(Page page) {
        List<PlaceGroup> groups = new ArrayList<>();
        collect(page, page.nodes(), Optional.empty(), groups);
        return groups;
    }

    private static void collect(Page page, List<Node> nodes, Optional<Node.Heading> above, List<PlaceGroup> groups) {
        Map<Integer, List<Place>> byDepth = new LinkedHashMap<>();
        headings(nodes)
                .forEach(heading -> byDepth.computeIfAbsent(heading.depth(), ignored -> new ArrayList<>())
                        .add(Place.of(page, heading)));
        byDepth.values().stream().filter(places -> places.size() > 1).forEach(places -> {
            Optional<Node.Heading> main = Place.mainHeading(page);
            boolean below = above.isPresent() && !above.equals(main);
            String title = below
                    ? above.get().plain()
                    : page.frontMatter()
                            .text("title")
                            .or(() -> above.map(Node.Heading::plain))
                            .orElseGet(() -> isIndex(page) ? "" : CraftNames.spelled(page.fileName()));
            String id = below ? anchor(above.get()) : isIndex(page) ? "" : Slug.of(Site.lastSegment(page));
            groups.add(new PlaceGroup(title, id, Optional.of(page), places));
        });
        headings(nodes).forEach(heading -> collect(page, heading.below(), Optional.of(heading), groups));
    }

    private static String anchor(Node.Heading heading) {
        return heading.anchors().isEmpty() ? "" : heading.anchors().getFirst();
    }

    private static Stream<Node.Heading> headings(List<Node> nodes) {
        return nodes.stream().filter(Node.Heading.class::isInstance).map(Node.Heading.class::cast);
    }

    PlaceGroup with(List<Place> others) {
        return new PlaceGroup(name, id, own, others);
    }

    static boolean isIndex(Page page) {
        String name = page.fileName();
        return name.equalsIgnoreCase("index") || name.equalsIgnoreCase("_index") || name.equalsIgnoreCase("README");
    }

    /** The folder that holds a folder, both with {@code /} at their end. */
    private static String above(String folder) {
        String bare = folder.isEmpty() ? "" : folder.substring(0, folder.length() - 1);
        return bare.substring(0, bare.lastIndexOf('/') + 1);
    }

    static String lastSegment(String folder) {
        String bare = folder.isEmpty() ? "" : folder.substring(0, folder.length() - 1);
        return bare.substring(bare.lastIndexOf('/') + 1);
    }
}
