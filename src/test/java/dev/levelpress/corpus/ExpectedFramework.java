package dev.levelpress.corpus;

import dev.levelpress.Needed;
import dev.levelpress.framework.Craft;
import dev.levelpress.framework.Expectation;
import dev.levelpress.framework.Framework;
import dev.levelpress.framework.Level;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a public framework says, counted by others: crafts, levels in order, and how each cell's text starts and ends. */
record ExpectedFramework(JsonNode json) {

    static ExpectedFramework of(String name) {
        return new ExpectedFramework(JsonMapper.shared()
                .readTree(Needed.corpus("expected").resolve(name + ".json").toFile()));
    }

    /** What is different in the framework, one line each. */
    List<String> differences(Framework framework) {
        List<String> differences = new ArrayList<>();
        List<JsonNode> crafts = list(json.get("crafts"));
        if (crafts.size() != framework.crafts().size()) {
            differences.add(
                    crafts.size() + " crafts expected, " + framework.crafts().size() + " read: "
                            + framework.crafts().stream().map(Craft::name).toList());
            return differences;
        }
        for (int at = 0; at < crafts.size(); at++) {
            compare(crafts.get(at), framework.crafts().get(at), differences);
        }
        return differences;
    }

    private static List<String> titles(Craft craft) {
        return craft.levels().stream().map(level -> bare(level.label())).toList();
    }

    private static List<String> titles(JsonNode craft) {
        return list(craft.get("levels")).stream()
                .map(level -> bare(text(level, "title")))
                .toList();
    }

    private static void compare(JsonNode expected, Craft craft, List<String> differences) {
        String name = text(expected, "craft");
        if (!titles(expected).equals(titles(craft))) {
            differences.add(name + ": levels " + titles(expected) + " expected, " + titles(craft) + " read");
            return;
        }
        for (int rank = 0; rank < craft.levels().size(); rank++) {
            compare(name, expected.get("levels").get(rank), craft.levels().get(rank), differences);
        }
    }

    private static void compare(String craft, JsonNode expected, Level level, List<String> differences) {
        String name = craft + " / " + text(expected, "title");
        List<JsonNode> cells = list(expected.get("cells"));
        List<Expectation> written = level.expectations().stream()
                .filter(each -> !each.text().isEmpty())
                .toList();
        if (cells.size() != written.size()) {
            differences.add(
                    name + ": " + cells.stream().map(cell -> text(cell, "area")).toList() + " expected, "
                            + written.stream().map(Expectation::areaName).toList() + " read");
            return;
        }
        for (int at = 0; at < cells.size(); at++) {
            compare(name, cells.get(at), written.get(at), differences);
        }
    }

    private static void compare(String level, JsonNode expected, Expectation cell, List<String> differences) {
        String name = level + " / " + text(expected, "area");
        String read = bare(cell.text().plain());
        String area = bare(text(expected, "area"));
        if (!area.equals("none") && !area.equals(bare(cell.areaName()))) {
            differences.add(name + ": area is called " + cell.areaName());
        }
        // A numbered list inside a text is one of ours, whose numbers are not part of its plain text.
        String starts = text(expected, "starts").replaceAll("(^- |\\s)\\d\\. ", " ");
        if (!read.startsWith(bare(starts))) {
            differences.add(name + ": starts with "
                    + cell.text().plain().lines().limit(3).toList());
        }
        if (!read.endsWith(bare(text(expected, "ends")))) {
            differences.add(name + ": ends with "
                    + cell.text()
                            .plain()
                            .substring(Math.max(0, cell.text().plain().length() - 120)));
        }
    }

    /** Letters and digits only: marks and spaces of the source are not counted. */
    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String text(JsonNode node, String key) {
        return node.get(key).asString();
    }

    private static List<JsonNode> list(JsonNode array) {
        List<JsonNode> nodes = new ArrayList<>();
        array.forEach(nodes::add);
        return nodes;
    }
}
