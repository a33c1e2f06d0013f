package dev.levelpress.reader;

import dev.levelpress.framework.Block;
import dev.levelpress.framework.Inline;
import dev.levelpress.framework.Origin;
import dev.levelpress.framework.RichText;
import dev.levelpress.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A table with an area in each row.
 *
 * @param area column of the area's name, from 0
 * @param description column of its text, from 0
 */
record AreaTable(Node.Table table, int area, int description) {

    /** Words that hardly stand above anything else; other words need other evidence. */
    private static final Pattern AREA =
            Pattern.compile("(?iu)(.*\\b)?(areas?|skills?|skill ?sets?|competenc(y|ies|e|es)"
                    + "|capabilit(y|ies)|dimensions?|pillars?|behaviou?rs?|responsibilit(y|ies))");

    private static final Pattern DESCRIPTION = Pattern.compile(
            "(?iu)(.*\\b)?(descriptions?|descriptors?|expectations?|expected.*|details?"
                    + "|definitions?|meaning|summary|what.*|behaviou?rs?|evidence|requirements?|responsibilit(y|ies)|text)");

    /** Read by the words of its head; empty when they speak of something else. */
    static Optional<AreaTable> byHead(Node.Table table, Configuration configuration) {
        if (table.headRows() == 0 || table.columns() < 2) {
            return Optional.empty();
        }
        List<String> head = head(table);
        int area = first(head, head(configuration.areaColumn(), AREA), -1);
        int description = first(head, head(configuration.textColumn(), DESCRIPTION), area);
        return area >= 0 && description >= 0 && area != description
                ? Optional.of(new AreaTable(table, area, description))
                : Optional.empty();
    }

    /** The first two columns, when most names in the first one link to a heading. */
    static Optional<AreaTable> byLinks(Node.Table table) {
        if (table.columns() != 2 || table.body().isEmpty()) {
            return Optional.empty();
        }
        long linked = table.body().stream()
                .filter(row -> link(row.getFirst().text())
                        .filter(link -> link.contains("#"))
                        .isPresent())
                .count();
        return linked * 2 > table.body().size() ? Optional.of(new AreaTable(table, 0, 1)) : Optional.empty();
    }

    /** The first two columns, whatever the head says. */
    static Optional<AreaTable> byPosition(Node.Table table) {
        return table.columns() == 2 ? Optional.of(new AreaTable(table, 0, 1)) : Optional.empty();
    }

    /** @param file path of the page */
    List<WrittenArea> rows(String file) {
        List<WrittenArea> rows = new ArrayList<>();
        for (List<Node.Cell> cells : table.body()) {
            Node.Cell name = cells.get(area);
            RichText text = text(cells);
            String plain = Texts.oneLine(name.text().plain());
            if (!plain.isEmpty() || !text.isEmpty()) {
                rows.add(new WrittenArea(
                        plain, Slug.ofArea(plain), link(name.text()).orElse(""), text, new Origin(file, name.line())));
            }
        }
        return rows;
    }

    private RichText text(List<Node.Cell> cells) {
        List<Block> blocks = new ArrayList<>(cells.get(description).text().blocks());
        for (int column = 0; column < cells.size(); column++) {
            RichText further = cells.get(column).text();
            if (column != area
                    && column != description
                    && !further.isEmpty()
                    && !cells.get(column).repeated()) {
                String head = table.headRows() == 0 ? "" : head(table).get(column);
                if (!head.isEmpty()) {
                    blocks.add(new Block.Paragraph(List.of(new Inline.Strong(List.of(new Inline.Text(head))))));
                }
                blocks.addAll(further.blocks());
            }
        }
        return new RichText(blocks);
    }

    private static List<String> head(Node.Table table) {
        return table.head().getFirst().stream()
                .map(cell -> Texts.oneLine(cell.text().plain()))
                .toList();
    }

    private static Predicate<String> head(Optional<String> said, Pattern usual) {
        return said.<Predicate<String>>map(words -> words::equalsIgnoreCase).orElse(usual.asMatchPredicate());
    }

    private static int first(List<String> head, Predicate<String> words, int except) {
        for (int column = 0; column < head.size(); column++) {
            if (column != except && words.test(head.get(column))) {
                return column;
            }
        }
        return -1;
    }

    private static Optional<String> link(RichText name) {
        return Texts.links(name).findFirst();
    }
}
