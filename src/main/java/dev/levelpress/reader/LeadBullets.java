package dev.levelpress.reader;

import dev.levelpress.framework.Block;
import dev.levelpress.framework.Inline;
import dev.levelpress.framework.Origin;
import dev.levelpress.framework.RichText;
import dev.levelpress.source.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Each area is a list item or paragraph that begins with its name in bold. */
final class LeadBullets implements AreaStyle {

    private final Configuration configuration;

    LeadBullets(Configuration configuration) {
        this.configuration = configuration;
    }

    /**
     * A text that begins with bold words.
     *
     * @param name without the colon or dash after it
     * @param text what follows them
     * @param whole all of it
     */
    record Lead(String name, RichText text, RichText whole, int line) {}

    @Override
    public List<WrittenLevel> levels(List<Place> places) {
        Map<Place, List<Lead>> leads = new HashMap<>();
        Map<String, Integer> having = new HashMap<>();
        for (Place place : places) {
            List<Lead> found = of(place.nodes());
            leads.put(place, found);
            Set<String> keys = new HashSet<>();
            found.forEach(lead -> keys.add(configuration.areaKey(lead.name())));
            keys.forEach(key -> having.merge(key, 1, Integer::sum));
        }
        return places.stream()
                .filter(place -> fits(leads.getOrDefault(place, List.of()), having))
                .map(place -> level(place, leads.getOrDefault(place, List.of())))
                .toList();
    }

    private boolean fits(List<Lead> leads, Map<String, Integer> having) {
        long shared = leads.stream()
                .filter(lead -> having.getOrDefault(configuration.areaKey(lead.name()), 0) > 1)
                .count();
        return leads.size() > 1 && shared * 2 >= leads.size();
    }

    private static WrittenLevel level(Place place, List<Lead> leads) {
        Set<Integer> lines = new HashSet<>();
        List<WrittenArea> areas = new ArrayList<>();
        for (Lead lead : leads) {
            lines.add(lead.line());
            areas.add(WrittenArea.of(
                    lead.name(), lead.text(), new Origin(place.page().path(), lead.line())));
        }
        List<Node> others = place.nodes().stream()
                .filter(node -> of(List.of(node)).isEmpty())
                .toList();
        return WrittenLevel.at(
                place, Node.text(others), areas, List.of(), leads.getFirst().line());
    }

    /** All of them that stand beside one another: lists in which nearly every item has one, and paragraphs. */
    static List<Lead> of(List<Node> nodes) {
        List<Lead> leads = new ArrayList<>();
        for (Node node : nodes) {
            switch (node) {
                case Node.Items items -> {
                    List<Lead> found = items.items().stream()
                            .flatMap(item -> lead(Node.text(item.nodes()), item.line()).stream())
                            .toList();
                    if (found.size() == items.items().size()) {
                        leads.addAll(found);
                    }
                }
                case Node.Prose prose ->
                    lead(new RichText(List.of(prose.block())), prose.line()).ifPresent(leads::add);
                case Node.Heading ignored -> {}
                case Node.Table ignored -> {}
            }
        }
        return leads;
    }

    private static Optional<Lead> lead(RichText whole, int line) {
        if (whole.isEmpty() || !(whole.blocks().getFirst() instanceof Block.Paragraph paragraph)) {
            return Optional.empty();
        }
        List<Inline> inlines = paragraph.inlines();
        if (inlines.isEmpty() || !(inlines.getFirst() instanceof Inline.Strong strong)) {
            return Optional.empty();
        }
        String name = new RichText(List.of(new Block.Paragraph(strong.inlines())))
                .plain()
                .replaceAll("[\\s:：.–—-]+$", "")
                .strip();
        List<Inline> rest = withoutMark(inlines.subList(1, inlines.size()));
        List<Block> blocks = new ArrayList<>();
        if (!rest.isEmpty()) {
            blocks.add(new Block.Paragraph(rest));
        }
        blocks.addAll(whole.blocks().subList(1, whole.blocks().size()));
        return name.isEmpty() || blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Lead(name, new RichText(blocks), whole, line));
    }

    /** Without the colon, dash or line break between the name and the text. */
    private static List<Inline> withoutMark(List<Inline> inlines) {
        List<Inline> rest = new ArrayList<>(inlines);
        while (!rest.isEmpty() && rest.getFirst() instanceof Inline.Break) {
            rest.removeFirst();
        }
        if (!rest.isEmpty() && rest.getFirst() instanceof Inline.Text text) {
            String bare = text.text().replaceFirst("^\\s*[:：–—-]?\\s*", "");
            rest.removeFirst();
            if (!bare.isEmpty()) {
                rest.addFirst(new Inline.Text(bare));
            }
        }
        return rest;
    }
}
