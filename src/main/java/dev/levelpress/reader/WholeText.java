package dev.levelpress.reader;

import dev.levelpress.framework.Origin;
import dev.levelpress.framework.RichText;
import dev.levelpress.source.Node;
import java.util.List;

/** Levels without areas: all that a level says is one expectation. */
final class WholeText implements AreaStyle {

    static final String AREA = "Expectations";

    @Override
    public List<WrittenLevel> levels(List<Place> places) {
        return places.stream()
                .filter(place -> place.nodes().stream().noneMatch(Node.Heading.class::isInstance))
                .filter(place ->
                        place.nodes().size() > 1 || place.nodes().stream().anyMatch(Node.Items.class::isInstance))
                .map(WholeText::level)
                .toList();
    }

    private static WrittenLevel level(Place place) {
        int line = place.nodes().getFirst().line();
        WrittenArea area = WrittenArea.of(
                AREA, Node.text(place.nodes()), new Origin(place.page().path(), line));
        return WrittenLevel.at(place, RichText.EMPTY, List.of(area), List.of(), line);
    }
}
