package dev.levelpress.reader;

import dev.levelpress.source.Node;
import dev.levelpress.source.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** In which order pages list others, such as the levels of a craft on its page or the crafts on the start page. */
final class LinkOrder {

    /** A link from a page to a place. */
    private record Arrow(Page from, int position, int line, String fragment) {}

    private final Map<Page, List<Arrow>> to = new IdentityHashMap<>();

    LinkOrder(List<Page> pages, Site site) {
        pages.parallelStream()
                .flatMap(page -> led(page, site))
                .forEachOrdered(led -> to.computeIfAbsent(led.to(), ignored -> new ArrayList<>(2))
                        .add(led.arrow()));
    }

    private record Led(Page to, Arrow arrow) {}

    private static Stream<Led> led(Page page, Site site) {
        List<Led> leading = new ArrayList<>(page.links().size());
        List<Site.Address> addresses = site.links(page);
        for (int position = 0; position < addresses.size(); position++) {
            Site.Address address = addresses.get(position);
            Arrow arrow = new Arrow(page, position, page.links().get(position).line(), address.fragment());
            site.page(page, address).ifPresent(target -> leading.add(new Led(target, arrow)));
        }
        return leading.stream();
    }

    /**
     * Places in the order in which one page lists most of them.
     *
     * @param name of the heading above the list, when it lists these places only; else empty
     */
    record Listed(List<Place> places, String name, Page by) {}

    /** Empty when no page lists two thirds of the places; those it does not list come last, as they were. */
    Optional<Listed> listed(List<Place> places) {
        Map<Page, Map<Place, Arrow>> lists = new IdentityHashMap<>();
        for (Place place : places) {
            for (Arrow arrow : to.getOrDefault(place.page(), List.of())) {
                if (leadsTo(arrow, place, places)) {
                    lists.computeIfAbsent(arrow.from(), ignored -> new IdentityHashMap<>())
                            .putIfAbsent(place, arrow);
                }
            }
        }
        return lists.entrySet().stream()
                .filter(list -> list.getValue().size() > 1 && list.getValue().size() * 3 >= places.size() * 2)
                .max(Comparator.comparingInt((Map.Entry<Page, Map<Place, Arrow>> list) ->
                                list.getValue().size())
                        .thenComparing(list -> list.getKey().path(), Comparator.reverseOrder()))
                .map(list -> new Listed(
                        sorted(places, list.getValue()), heading(list.getKey(), list.getValue()), list.getKey()));
    }

    private static boolean leadsTo(Arrow arrow, Place place, List<Place> places) {
        if (!place.isPage()) {
            return place.anchors().contains(arrow.fragment());
        }
        return arrow.from() != place.page() && places.stream().noneMatch(other -> other.page() == arrow.from());
    }

    private static List<Place> sorted(List<Place> places, Map<Place, Arrow> arrows) {
        return places.stream()
                .sorted(Comparator.comparingInt((Place place) -> Optional.ofNullable(arrows.get(place))
                        .map(Arrow::position)
                        .orElse(Integer.MAX_VALUE)))
                .toList();
    }

    private static String heading(Page page, Map<Place, Arrow> arrows) {
        Optional<Node.Heading> heading = page.headings()
                .filter(each -> arrows.values().stream().allMatch(arrow -> holds(each, arrow.line())))
                .max(Comparator.comparingInt(Node.Heading::depth))
                .filter(each -> Place.mainHeading(page).filter(each::equals).isEmpty());
        Set<Integer> lines = new HashSet<>();
        arrows.values().forEach(arrow -> lines.add(arrow.line()));
        return heading.filter(each -> page.links().stream()
                        .filter(link -> holds(each, link.line()))
                        .allMatch(link -> lines.contains(link.line())))
                .map(Node.Heading::plain)
                .orElse("");
    }

    private static boolean holds(Node.Heading heading, int line) {
        return heading.line() <= line && line <= lastLine(heading);
    }

    private static int lastLine(Node node) {
        return switch (node) {
            case Node.Heading heading -> Math.max(heading.line(), lastLine(heading.below().stream()));
            case Node.Items items ->
                Math.max(items.line(), lastLine(items.items().stream().flatMap(item -> item.nodes().stream())));
            case Node.Table table ->
                table.rows().stream()
                        .flatMap(List::stream)
                        .mapToInt(Node.Cell::line)
                        .max()
                        .orElse(table.line());
            case Node.Prose prose -> prose.line();
        };
    }

    private static int lastLine(Stream<Node> nodes) {
        return nodes.mapToInt(LinkOrder::lastLine).max().orElse(0);
    }
}
