package dev.levelpress.cli;

import dev.levelpress.publish.Explanation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How a source was recognised, for a terminal. */
final class ExplainText {

    private static final int AREA_WIDTH = 44;

    private final List<String> lines = new ArrayList<>();

    private ExplainText() {}

    static List<String> of(Explanation explanation) {
        ExplainText text = new ExplainText();
        text.add(explanation);
        return text.lines;
    }

    private void add(Explanation explanation) {
        lines.add(explanation.framework() + ": "
                + Summary.count(explanation.crafts().size(), "craft") + " from " + explanation.used() + " of "
                + Summary.count(explanation.files(), "file"));
        explanation.crafts().forEach(this::craft);
        reasons("Not used", explanation.rejected());
        reasons("Files that are part of no craft", explanation.skipped());
        reasons("Repaired or left out", explanation.repairs());
        reasons("Dead links", explanation.links());
        if (!explanation.crafts().isEmpty()) {
            lines.add("");
            lines.add("levelpress.yml that says the same:");
            lines.add("");
            explanation.settings().lines().forEach(line -> lines.add("  " + line));
        }
    }

    private void craft(Explanation.CraftPart craft) {
        lines.add("");
        lines.add(craft.name() + " (" + craft.id() + ")");
        lines.add("  read as   " + craft.layout() + ": " + craft.looks() + " (" + craft.percent() + " % certain)");
        craft.evidence().forEach(evidence -> lines.add("  because   " + evidence));
        lines.add("  from      " + String.join(", ", craft.files()));
        lines.add("");
        grid(craft);
        craft.setAside().forEach(part -> lines.add("  set aside " + part.where() + " " + part.text()));
    }

    /** Levels are columns, numbered; their names stand below. */
    private void grid(Explanation.CraftPart craft) {
        List<String> levels = craft.levels();
        StringBuilder head = new StringBuilder("  " + " ".repeat(AREA_WIDTH));
        for (int rank = 1; rank <= levels.size(); rank++) {
            head.append(String.format("%3d", rank));
        }
        lines.add(head.toString());
        for (Explanation.Row row : craft.rows()) {
            String cells = row.cells().stream().map(cell -> "  " + cell.sign()).collect(Collectors.joining());
            lines.add("  " + fitted(row.area()) + cells);
        }
        lines.add("");
        for (int rank = 1; rank <= levels.size(); rank++) {
            lines.add(String.format("  %3d %s", rank, levels.get(rank - 1)));
        }
        lines.add("  "
                + Arrays.stream(Explanation.Cell.values())
                        .map(cell -> cell.sign() + " " + cell.meaning())
                        .collect(Collectors.joining("   ")));
    }

    private static String fitted(String area) {
        int width = area.codePointCount(0, area.length());
        if (width > AREA_WIDTH) {
            return area.substring(0, area.offsetByCodePoints(0, AREA_WIDTH - 1)) + "…";
        }
        return area + " ".repeat(AREA_WIDTH - width);
    }

    private void reasons(String title, List<Explanation.Reason> reasons) {
        if (!reasons.isEmpty()) {
            lines.add("");
            lines.add(title);
            reasons.forEach(reason -> lines.add("  " + reason.where() + ": " + reason.text()));
        }
    }
}
