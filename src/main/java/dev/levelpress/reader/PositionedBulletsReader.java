package dev.levelpress.reader;

import dev.levelpress.framework.Origin;
import dev.levelpress.framework.Section;
import dev.levelpress.source.Node;
import dev.levelpress.source.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Pages with a heading for each level and, below it, as many list items at each, one for each area in a fixed order. The
 * bold word at the head of an item is its value; the areas' names stand elsewhere: as headings below which the values are
 * explained, or as one list of as many bold words.
 */
final class PositionedBulletsReader implements FrameworkReader {

    @Override
    public List<WrittenCraft> crafts(Pages pages) {
        return pages
                .each(
                        this,
                        page -> pages.headingGroups(page).stream()
                                .filter(PositionedBulletsReader::hasBullets)
                                .toList())
                .parallelStream()
                .flatMap(group -> craft(group, pages).stream())
                .toList();
    }

    private static boolean hasBullets(PlaceGroup group) {
        return usualSize(bullets(group)) >= 2;
    }

    private static List<List<LeadBullets.Lead>> bullets(PlaceGroup group) {
        return group.places().stream()
                .map(place -> LeadBullets.of(place.nodes()))
                .toList();
    }

    private static Optional<WrittenCraft> craft(PlaceGroup group, Pages pages) {
        List<List<LeadBullets.Lead>> all = bullets(group);
        int size = usualSize(all);
        List<Integer> fitting = IntStream.range(0, all.size())
                .filter(at -> all.get(at).size() == size)
                .boxed()
                .toList();
        List<List<LeadBullets.Lead>> leads = fitting.stream().map(all::get).toList();
        Optional<List<String>> names = names(leads, size, group.own().orElseThrow(), pages);
        if (leads.size() < 2 || names.isEmpty()) {
            return Optional.empty();
        }
        List<WrittenLevel> levels = fitting.stream()
                .map(at -> level(group.places().get(at), all.get(at), names.get()))
                .toList();
        return new HeadedCraft(group, pages)
                .of(Layout.POSITIONED_BULLETS, levels, (written, ladder) -> evidence(size, ladder));
    }

    private static Evidence evidence(int size, double ladder) {
        return new Evidence(
                ladder >= 0.6 ? 0.3 + 0.6 * ladder : 0,
                List.of(
                        "each level lists " + size + " items with a bold word, and " + size
                                + " areas are named elsewhere",
                        "the levels' titles are " + Evidence.percent(ladder) + " like a ladder"));
    }

    private static int usualSize(List<List<LeadBullets.Lead>> all) {
        Map<Integer, Long> sizes = all.stream().collect(Collectors.groupingBy(List::size, Collectors.counting()));
        return sizes.entrySet().stream()
                .filter(size -> size.getKey() > 1)
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private static WrittenLevel level(Place place, List<LeadBullets.Lead> leads, List<String> names) {
        List<WrittenArea> areas = new ArrayList<>();
        for (int at = 0; at < names.size(); at++) {
            Origin origin = new Origin(place.page().path(), leads.get(at).line());
            areas.add(WrittenArea.of(names.get(at), leads.get(at).whole(), origin));
        }
        List<Node> intro = place.nodes().stream()
                .filter(node -> !(node instanceof Node.Heading))
                .filter(node -> LeadBullets.of(List.of(node)).isEmpty())
                .toList();
        List<Section> sections = place.nodes().stream()
                .filter(Node.Heading.class::isInstance)
                .map(Node.Heading.class::cast)
                .map(heading -> new Section(
                        heading.plain(),
                        Node.text(heading.below()),
                        new Origin(place.page().path(), heading.line())))
                .filter(section -> !section.text().isEmpty())
                .toList();
        return WrittenLevel.at(
                place, Node.text(intro), areas, sections, leads.getFirst().line());
    }

    // ---- names

    private static Optional<List<String>> names(List<List<LeadBullets.Lead>> levels, int size, Page own, Pages pages) {
        List<Set<String>> values = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            int position = at;
            values.add(levels.stream()
                    .map(leads -> Slug.of(leads.get(position).name()))
                    .collect(Collectors.toSet()));
        }
        return pages.configuration()
                .ruleOf(own)
                .map(Configuration.CraftRule::areas)
                .filter(said -> said.size() == size)
                .or(() -> explained(values, own, pages))
                .or(() -> listed(size, values, own, pages));
    }

    /** The headings of one page below which the values of the positions are explained. */
    private static Optional<List<String>> explained(List<Set<String>> values, Page own, Pages pages) {
        return pages.all().stream()
                .filter(page -> page != own)
                .flatMap(page -> explained(values, page).stream())
                .findFirst();
    }

    private static Optional<List<String>> explained(List<Set<String>> values, Page page) {
        List<Node.Heading> open = new ArrayList<>(page.headings()
                .filter(heading -> LeadBullets.of(heading.below()).size() > 1)
                .toList());
        List<String> names = new ArrayList<>();
        for (Set<String> position : values) {
            Optional<Node.Heading> best = open.stream()
                    .filter(heading -> covered(heading, position) * 4 >= position.size() * 3)
                    .max(Comparator.comparingLong(heading -> covered(heading, position)));
            if (best.isEmpty()) {
                return Optional.empty();
            }
            open.remove(best.get());
            names.add(best.get().plain());
        }
        return Optional.of(names);
    }

    private static long covered(Node.Heading heading, Set<String> values) {
        Set<String> leads = LeadBullets.of(heading.below()).stream()
                .map(lead -> Slug.of(lead.name()))
                .collect(Collectors.toSet());
        return values.stream().filter(leads::contains).count();
    }

    /** The bold words of the only list of as many items that has none of the values. */
    private static Optional<List<String>> listed(int size, List<Set<String>> values, Page own, Pages pages) {
        Set<List<String>> lists = pages.all().stream()
                .flatMap(page -> Stream.concat(
                        Stream.of(LeadBullets.of(before(page.nodes()))),
                        page.headings()
                                .filter(heading -> page != own
                                        || heading.below().stream().noneMatch(Node.Heading.class::isInstance))
                                .map(heading -> LeadBullets.of(heading.below()))))
                .filter(leads -> leads.size() == size)
                .map(leads -> leads.stream().map(LeadBullets.Lead::name).toList())
                .filter(names ->
                        IntStream.range(0, size).noneMatch(at -> values.get(at).contains(Slug.of(names.get(at)))))
                .collect(Collectors.toSet());
        return lists.size() == 1 ? lists.stream().findFirst() : Optional.empty();
    }

    private static List<Node> before(List<Node> nodes) {
        return nodes.stream().filter(node -> !(node instanceof Node.Heading)).toList();
    }
}
