package dev.levelpress.source.sheet;

import dev.levelpress.framework.Inline;
import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Workbooks (.xlsx) to the tables of their visible sheets, as far as they can be read. */
public final class Xlsx {

    private static final int MAX_SHEETS = 50;
    private static final int MAX_STRINGS = 100_000;

    private final String path;
    private final Parts parts;
    private final Consumer<Problem> problems;
    private final List<Tab> tabs = new ArrayList<>();
    private final Map<String, String> targets = new HashMap<>();
    private boolean from1904;

    private Xlsx(String path, Parts parts, Consumer<Problem> problems) {
        this.path = path;
        this.parts = parts;
        this.problems = problems;
    }

    private record Tab(String name, boolean hidden, String relationship) {}

    /** The sheets with text in them, in their order; none, with a problem, when it is no workbook. */
    public static List<Sheet> read(String path, byte[] workbook, Consumer<Problem> problems) {
        try (Parts parts = new Parts(workbook)) {
            return new Xlsx(path, parts, problems).sheets();
        } catch (IOException | RuntimeException broken) {
            problems.accept(new Problem.BrokenWorkbook(Location.of(path), reason(broken)));
            return List.of();
        }
    }

    private List<Sheet> sheets() throws IOException {
        String workbook = target("_rels/.rels", "officeDocument").orElse("xl/workbook.xml");
        readTabs(workbook);
        String folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
        String relationships = folder + "_rels/" + workbook.substring(folder.length()) + ".rels";
        String strings = target(relationships, "sharedStrings").orElse("sharedStrings.xml");
        String styles = target(relationships, "styles").orElse("styles.xml");
        List<List<Inline>> shared = shared(resolved(folder, strings));
        Numbers numbers = numbers(resolved(folder, styles));
        List<Sheet> sheets = new ArrayList<>();
        for (Tab tab : tabs) {
            if (tab.hidden()) {
                problems.accept(new Problem.SheetLeftOut(Location.of(path), tab.name(), "is hidden"));
            } else {
                String part = resolved(folder, targets.getOrDefault(tab.relationship(), tab.name()));
                sheet(tab.name(), part, new SheetCells(path, tab.name(), shared, numbers, problems))
                        .ifPresent(sheets::add);
            }
        }
        return sheets;
    }

    private void readTabs(String workbook) throws IOException {
        try (Xml xml = parts.open(workbook)) {
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    from1904 = xml.attribute("date1904")
                            .filter(value -> value.equals("1") || value.equals("true"))
                            .isPresent();
                } else if (xml.starts("sheet") && tabs.size() < MAX_SHEETS) {
                    boolean hidden = xml.attribute("state")
                            .filter(state -> !state.equals("visible"))
                            .isPresent();
                    String name = xml.attribute("name").orElse("sheet " + (tabs.size() + 1));
                    tabs.add(new Tab(name, hidden, xml.attribute("id").orElse("")));
                }
            }
        }
    }

    /** Where the first relationship of a kind leads; all are noted by their id. */
    private Optional<String> target(String relationships, String kind) throws IOException {
        if (!parts.has(relationships)) {
            return Optional.empty();
        }
        Optional<String> found = Optional.empty();
        try (Xml xml = parts.open(relationships)) {
            while (xml.next()) {
                if (xml.starts("Relationship")) {
                    String target = xml.attribute("Target").orElse("");
                    targets.put(xml.attribute("Id").orElse(""), target);
                    if (found.isEmpty() && xml.attribute("Type").orElse("").endsWith("/" + kind)) {
                        found = Optional.of(target);
                    }
                }
            }
        }
        return found;
    }

    private static String resolved(String folder, String target) {
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }

    /** What can be read of the shared strings; cells that need the others are reported one by one. */
    private List<List<Inline>> shared(String part) {
        List<List<Inline>> strings = new ArrayList<>();
        if (parts.has(part)) {
            try (Xml xml = parts.open(part)) {
                while (strings.size() < MAX_STRINGS && xml.next()) {
                    if (xml.starts("si")) {
                        strings.add(RichString.read(xml, "si"));
                    }
                }
            } catch (IOException broken) {
                problems.accept(new Problem.BrokenWorkbook(Location.of(path), reason(broken)));
            }
        }
        return strings;
    }

    private Numbers numbers(String part) {
        Numbers numbers = new Numbers(from1904);
        if (parts.has(part)) {
            try (Xml xml = parts.open(part)) {
                numbers.readStyles(xml);
            } catch (IOException broken) {
                problems.accept(new Problem.BrokenWorkbook(Location.of(path), reason(broken)));
            }
        }
        return numbers;
    }

    private Optional<Sheet> sheet(String name, String part, SheetCells cells) {
        try (Xml xml = parts.open(part)) {
            cells.read(xml);
        } catch (IOException broken) {
            problems.accept(new Problem.BrokenWorkbook(
                    Location.of(path), "sheet \"" + name + "\" breaks off: " + reason(broken)));
        }
        return cells.sheet();
    }

    private static String reason(Exception broken) {
        String message = broken instanceof IOException ? broken.getMessage() : null;
        return message == null || message.isBlank() ? "it is broken" : message;
    }
}
