package dev.levelpress.reader;

import dev.levelpress.framework.Origin;
import dev.levelpress.framework.Section;
import dev.levelpress.source.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every level has headings of its own for its areas, such as whole sentences; hardly any occurs twice. */
final class OwnHeadings implements AreaStyle {

    @Override
    public List<WrittenLevel> levels(List<Place> places) {
        return places.stream()
                .filter(place -> place.nodes().stream().anyMatch(Node.Heading.class::isInstance))
                .map(OwnHeadings::level)
                .filter(level -> level.areas().size() > 1)
                .toList();
    }

    private static WrittenLevel level(Place place) {
        List<WrittenArea> areas = new ArrayList<>();
        collect(place, place.nodes(), areas, new HashSet<>());
        List<Node> intro = place.nodes().stream()
                .filter(node -> !(node instanceof Node.Heading) && !Navigating.isContents(node))
                .toList();
        List<Section> none = List.of();
        int line = areas.isEmpty() ? 0 : areas.getFirst().origin().line();
        return WrittenLevel.at(place, Node.text(intro), areas, none, line);
    }

    /** Each heading with a text of its own, however deep it is; the same words twice are two areas. */
    private static void collect(Place place, List<Node> nodes, List<WrittenArea> areas, Set<String> keys) {
        for (Node node : nodes) {
            if (node instanceof Node.Heading heading) {
                List<Node> own = heading.below().stream()
                        .filter(below -> !(below instanceof Node.Heading))
                        .toList();
                if (!own.isEmpty()) {
                    String key = Slug.unique(Slug.ofArea(heading.plain()), keys);
                    Origin origin = new Origin(place.page().path(), heading.line());
                    areas.add(new WrittenArea(heading.plain(), key, "", Bands.text(own), origin));
                }
                collect(place, heading.below(), areas, keys);
            }
        }
    }
}
