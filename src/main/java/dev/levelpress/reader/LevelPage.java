package dev.levelpress.reader;

import dev.levelpress.framework.Origin;
import dev.levelpress.framework.RichText;
import dev.levelpress.framework.Section;
import dev.levelpress.source.Node;
import dev.levelpress.source.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What stands on the page of one level.
 *
 * @param title its main heading; empty when it has none
 * @param summary what stands before the first area table and the first further heading
 * @param rows of all its area tables
 * @param sections all else, under the heading it stands under
 * @param tableLine line of the first area table; 0 when there is none
 */
record LevelPage(
        Page page, String title, RichText summary, List<AreaTable.Row> rows, List<Section> sections, int tableLine) {

    /** Name of what follows the table without a heading of its own. */
    private static final String UNNAMED = "Notes";

    static LevelPage of(Page page, Function<Node.Table, Optional<AreaTable>> tables) {
        return new Parts(page, tables).levelPage();
    }

    private static final class Parts {

        private final Page page;
        private final Function<Node.Table, Optional<AreaTable>> tables;
        private final List<AreaTable.Row> rows = new ArrayList<>();
        private final List<Section> sections = new ArrayList<>();
        private final List<Node> summary = new ArrayList<>();
        private int tableLine;

        Parts(Page page, Function<Node.Table, Optional<AreaTable>> tables) {
            this.page = page;
            this.tables = tables;
        }

        LevelPage levelPage() {
            Optional<Node.Heading> main = mainHeading();
            List<Node> content = new ArrayList<>();
            for (Node node : page.nodes()) {
                if (main.isPresent() && node == main.get()) {
                    content.addAll(main.get().below());
                } else {
                    content.add(node);
                }
            }
            add(content);
            return new LevelPage(
                    page,
                    main.map(Node.Heading::plain).orElse(""),
                    Node.text(summary),
                    List.copyOf(rows),
                    List.copyOf(sections),
                    tableLine);
        }

        /** The first heading of depth 1, or one of another depth that stands above the whole page. */
        private Optional<Node.Heading> mainHeading() {
            List<Node.Heading> top = page.nodes().stream()
                    .filter(Node.Heading.class::isInstance)
                    .map(Node.Heading.class::cast)
                    .toList();
            return top.stream()
                    .filter(heading -> heading.depth() == 1)
                    .findFirst()
                    .or(() -> top.stream().findFirst().filter(first -> top.size() == 1 && hasTable(first.below())));
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
            areas.ifPresent(table -> rows.addAll(table.rows()));
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
                        name, text, new Origin(page.path(), nodes.getFirst().line())));
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
}
