package dev.levelpress.reader;

import dev.levelpress.framework.Block;
import dev.levelpress.framework.Origin;
import dev.levelpress.framework.RichText;
import dev.levelpress.framework.Section;
import dev.levelpress.source.Excerpt;
import dev.levelpress.source.Node;
import dev.levelpress.source.Page;
import dev.levelpress.source.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a page that is read says and no craft has: found by looking for every text of the page among the texts of the
 * crafts, whatever reader it was, so that nothing is lost without a word.
 */
final class Leftovers {

    private static final String REASON = "it is part of no level";

    /** Front matter of Markdown is about the page, save where a layout has all of its text there. */
    private static final Set<Layout> IN_FRONT_MATTER = Set.of(Layout.TOPICS, Layout.JOB_FAMILY, Layout.OWN);

    private final Page page;
    private final String said;
    /** Lines that are known to be set aside. */
    private final Set<Integer> known;
    /** Names of keys that are known to be set aside, in double quotes. */
    private final String knownKeys;

    private Leftovers(Page page, String said, Set<Integer> known, String knownKeys) {
        this.page = page;
        this.said = said;
        this.known = known;
        this.knownKeys = knownKeys;
    }

    /** In the order of the page. @param crafts those that read it */
    static List<SetAside> of(Page page, List<WrittenCraft> crafts) {
        Set<Integer> known = new HashSet<>();
        StringBuilder said = new StringBuilder();
        StringBuilder keys = new StringBuilder();
        boolean values = page.form() == Page.Form.YAML;
        for (WrittenCraft craft : crafts) {
            said(craft, page).forEach(text -> said.append(letters(text)).append('\n'));
            values |= IN_FRONT_MATTER.contains(craft.layout());
            craft.setAside().stream()
                    .filter(each -> each.where().file().equals(page.path()))
                    .forEach(each -> {
                        known.add(each.where().line());
                        keys.append(each.what());
                    });
        }
        Leftovers leftovers = new Leftovers(page, said.toString(), known, keys.toString());
        List<SetAside> found = new ArrayList<>();
        if (values) {
            found.addAll(leftovers.values(page.frontMatter().values()));
        }
        leftovers.nodes(page.nodes(), found);
        return found;
    }

    /** All that a craft has of a page. */
    private static Stream<String> said(WrittenCraft craft, Page page) {
        Stream<String> whole = Stream.of(
                        Stream.of(craft.name(), craft.description().plain()),
                        craft.described().stream()
                                .flatMap(area ->
                                        Stream.of(area.name(), area.text().plain())),
                        craft.levels().stream()
                                .filter(level -> level.page() != page)
                                .flatMap(level -> level.areas().stream())
                                .filter(area -> area.origin().file().equals(page.path()))
                                .flatMap(Leftovers::said))
                .flatMap(each -> each);
        return Stream.concat(
                whole,
                craft.levels().stream().filter(level -> level.page() == page).flatMap(Leftovers::said));
    }

    private static Stream<String> said(WrittenLevel level) {
        return Stream.of(
                        Stream.of(
                                level.label(),
                                level.title(),
                                level.place().title(),
                                level.summary().plain()),
                        level.areas().stream().flatMap(Leftovers::said),
                        level.sections().stream().flatMap(Leftovers::said))
                .flatMap(each -> each);
    }

    private static Stream<String> said(WrittenArea area) {
        return Stream.of(area.name(), area.text().plain());
    }

    private static Stream<String> said(Section section) {
        return Stream.of(section.name(), section.text().plain());
    }

    // ---- text

    private void nodes(List<Node> nodes, List<SetAside> found) {
        for (Node node : nodes) {
            if (!known.contains(node.line())) {
                node(node, found);
            }
        }
    }

    private void node(Node node, List<SetAside> found) {
        switch (node) {
            case Node.Heading heading -> heading(heading, found);
            case Node.Prose prose -> text(new RichText(List.of(prose.block())), prose.line(), found);
            case Node.Items items -> items(items, found);
            case Node.Table table -> table(table, found);
        }
    }

    /** A heading is structure as long as anything below it is read. */
    private void heading(Node.Heading heading, List<SetAside> found) {
        List<SetAside> below = new ArrayList<>();
        nodes(heading.below(), below);
        if (has(heading.plain()) || below.size() < leaves(heading.below())) {
            found.addAll(below);
        } else {
            found.add(setAside(heading.plain(), heading.line()));
        }
    }

    /** How many things can be left over at most. */
    private static int leaves(List<Node> nodes) {
        return nodes.stream()
                .mapToInt(node -> node instanceof Node.Heading heading ? Math.max(1, leaves(heading.below())) : 1)
                .sum();
    }

    private void items(Node.Items items, List<SetAside> found) {
        if (!has(Node.text(List.of(items)).plain())) {
            List<Node.Item> missing = items.items().stream()
                    .filter(item -> !has(Node.text(item.nodes()).plain()))
                    .toList();
            if (!missing.isEmpty()) {
                Node.Item first = missing.getFirst();
                found.add(setAside(Node.text(first.nodes()).plain(), first.line()));
            }
        }
    }

    private void table(Node.Table table, List<SetAside> found) {
        table.body().stream()
                .flatMap(List::stream)
                .filter(cell -> !cell.repeated() && !has(cell.text().plain()))
                .findFirst()
                .ifPresent(cell -> found.add(setAside(cell.text().plain(), cell.line())));
    }

    private void text(RichText text, int line, List<SetAside> found) {
        boolean rule = text.blocks().stream().allMatch(Block.Preformatted.class::isInstance)
                && text.plain().isBlank();
        if (!rule && !has(text.plain())) {
            found.add(setAside(text.plain(), line));
        }
    }

    // ---- values

    /** One for each key, however often it is there. */
    private List<SetAside> values(Value.Mapping root) {
        Map<String, List<Value.Scalar>> missing = new LinkedHashMap<>();
        root.entries().forEach((key, value) -> {
            // What stands at the top of Markdown is about the page.
            if (page.form() == Page.Form.YAML || !(value instanceof Value.Scalar)) {
                collect(key, value, missing);
            }
        });
        List<SetAside> found = new ArrayList<>();
        missing.forEach((key, values) -> {
            Value.Scalar first = values.getFirst();
            String reason = values.size() == 1 ? REASON : REASON + ", nor are the " + (values.size() - 1) + " others";
            found.add(setAside(key + ": " + first.text(), first.line(), reason));
        });
        return found;
    }

    private void collect(String key, Value value, Map<String, List<Value.Scalar>> missing) {
        switch (value) {
            case Value.Mapping mapping ->
                mapping.entries().forEach((inner, below) -> {
                    if (!knownKeys.contains("\"" + inner + "\"")) {
                        collect(key + "." + inner, below, missing);
                    }
                });
            case Value.Sequence sequence -> sequence.values().forEach(each -> collect(key, each, missing));
            case Value.Scalar scalar -> {
                // One word is an id or a switch.
                if (scalar.text().strip().contains(" ") && !has(scalar.text())) {
                    missing.computeIfAbsent(key, ignored -> new ArrayList<>()).add(scalar);
                }
            }
        }
    }

    // ----

    private boolean has(String text) {
        String letters = letters(text);
        return letters.isEmpty() || said.contains(letters);
    }

    private SetAside setAside(String text, int line) {
        return setAside(text, line, REASON);
    }

    private SetAside setAside(String text, int line, String reason) {
        return new SetAside(new Origin(page.path(), line), Excerpt.of(text), reason);
    }

    /** Letters alone, in lower case: numbers and marks of lists, emphasis and breaks are written in many ways. */
    private static String letters(String text) {
        char[] letters = new char[text.length()];
        int length = 0;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character >= 'a' && character <= 'z') {
                letters[length++] = character;
            } else if (Character.isLetter(character) || Character.isSurrogate(character)) {
                letters[length++] = Character.toLowerCase(character);
            }
        }
        return new String(letters, 0, length);
    }
}
