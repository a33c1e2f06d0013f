package dev.levelpress.reader;

import dev.levelpress.framework.Origin;
import dev.levelpress.framework.RichText;
import dev.levelpress.framework.Section;
import dev.levelpress.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A level whose areas stand in the rows of tables. */
final class TabledLevel {

    /** Name of what follows the table without a heading of its own. */
    private static final String UNNAMED = "Notes";

    private final Place place;
    private final Function<Node.Table, Optional<AreaTable>> tables;
    private final List<WrittenArea> rows = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<Node> summary = new ArrayList<>();
    private int tableLine;

    private TabledLevel(Place place, Function<Node.Table, Optional<AreaTable>> tables) {
        this.place = place;
        this.tables = tables;
    }

    /**
     * The rows of all its area tables; what stands before the first of them and the first further heading is its summary,
     * all else its sections, under the heading it stands under.
     */
    static WrittenLevel of(Place place, Function<Node.Table, Optional<AreaTable>> tables) {
        TabledLevel level = new TabledLevel(place, tables);
        level.add(place.nodes());
        return WrittenLevel.at(place, Node.text(level.summary), level.rows, level.sections, level.tableLine);
    }

    private void add(List<Node> content) {
        List<Node> rest = new ArrayList<>();
        for (Node node : content) {
            if (node instanceof Node.Heading heading) {
                section(heading);
            } else if (!isAreaTable(node)) {
                (rows.isEmpty() && sections.isEmpty() ? summary : rest).add(node);
            }
        }
        addSection(UNNAMED, rest);
    }

    private boolean isAreaTable(Node node) {
        Optional<AreaTable> areas = node instanceof Node.Table table ? tables.apply(table) : Optional.empty();
        areas.ifPresent(table -> rows.addAll(table.rows(place.page().path())));
        if (areas.isPresent() && tableLine == 0) {
            tableLine = node.line();
        }
        return areas.isPresent();
    }

    /** Area tables below the heading give rows, also below deeper ones; what is left is a section. */
    private void section(Node.Heading heading) {
        if (!hasTable(heading.below())) {
            addSection(heading.plain(), heading.below());
            return;
        }
        List<Node> rest = new ArrayList<>();
        for (Node node : heading.below()) {
            if (node instanceof Node.Heading deeper) {
                section(deeper);
            } else if (!isAreaTable(node)) {
                rest.add(node);
            }
        }
        addSection(heading.plain(), rest);
    }

    private void addSection(String name, List<Node> nodes) {
        RichText text = Node.text(nodes);
        if (!text.plain().isBlank()) {
            sections.add(new Section(
                    name, text, new Origin(place.page().path(), nodes.getFirst().line())));
        }
    }

    private boolean hasTable(List<Node> nodes) {
        return nodes.stream().anyMatch(node -> switch (node) {
            case Node.Table table -> tables.apply(table).isPresent();
            case Node.Heading heading -> hasTable(heading.below());
            case Node.Prose ignored -> false;
            case Node.Items ignored -> false;
        });
    }
}
