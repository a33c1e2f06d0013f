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

    private final String path;
    private final Parts parts;
    private final SheetLimits limits;
    private final Consumer<Problem> problems;
    private final List<Tab> tabs = new ArrayList<>();
    private final Map<String, String> targets = new HashMap<>();
    private boolean from1904;

    private Xlsx(String path, Parts parts, SheetLimits limits, Consumer<Problem> problems) {
        this.path = path;
        this.parts = parts;
        this.limits = limits;
        this.problems = problems;
    }

    private record Tab(String name, boolean hidden, String relationship) {}

    /** The sheets with text in them, in their order; none, with a problem, when it is no workbook. */
    public static List<Sheet> read(String path, byte[] workbook, Consumer<Problem> problems) {
        List<Sheet> sheets = new ArrayList<>();
        read(path, workbook, SheetLimits.pages(), problems, (name, hidden) -> {
            if (hidden) {
                problems.accept(new Problem.SheetLeftOut(Location.of(path), name, "is hidden"));
                return Optional.empty();
            }
            Places places = new Places();
            return Optional.of(new Taking(places, merged -> {
                merged.forEach(places::merge);
                if (!places.isEmpty()) {
                    sheets.add(places.sheet(name));
                }
            }));
        });
        return sheets;
    }

    /**
     * How the cells of one sheet are taken.
     *
     * @param finished called at the sheet's end, with its merged areas
     */
    record Taking(CellTaker cells, Consumer<List<Places.Area>> finished) {}

    /** Says how a sheet is taken; empty when it is passed over. */
    interface Choosing {
        Optional<Taking> taking(String name, boolean hidden);
    }

    static void read(String path, byte[] workbook, SheetLimits limits, Consumer<Problem> problems, Choosing choosing) {
        try (Parts parts = new Parts(workbook, limits)) {
            new Xlsx(path, parts, limits, problems).sheets(choosing);
        } catch (IOException | RuntimeException broken) {
            problems.accept(new Problem.BrokenWorkbook(Location.of(path), reason(broken)));
        }
    }

    private void sheets(Choosing choosing) throws IOException {
        String workbook = target("_rels/.rels", "officeDocument").orElse("xl/workbook.xml");
        readTabs(workbook);
        String folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
        String relationships = folder + "_rels/" + workbook.substring(folder.length()) + ".rels";
        String strings = target(relationships, "sharedStrings").orElse("sharedStrings.xml");
        String styles = target(relationships, "styles").orElse("styles.xml");
        List<List<Inline>> shared = shared(resolved(folder, strings));
        Numbers numbers = numbers(resolved(folder, styles));
        for (Tab tab : tabs) {
            Optional<Taking> taking = choosing.taking(tab.name(), tab.hidden());
            if (taking.isPresent()) {
                String part = resolved(folder, targets.getOrDefault(tab.relationship(), tab.name()));
                CellTaker taker = taking.get().cells();
                SheetCells cells = new SheetCells(path, tab.name(), shared, numbers, taker, problems);
                sheet(tab.name(), part, cells);
                taking.get().finished().accept(cells.merged());
            }
        }
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
                while (strings.size() < limits.strings() && xml.next()) {
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

    private void sheet(String name, String part, SheetCells cells) {
        try (Xml xml = parts.open(part)) {
            cells.read(xml);
        } catch (IOException broken) {
            problems.accept(new Problem.BrokenWorkbook(
                    Location.of(path), "sheet \"" + name + "\" breaks off: " + reason(broken)));
        }
    }

    private static String reason(Exception broken) {
        String message = broken instanceof IOException ? broken.getMessage() : null;
        return message == null || message.isBlank() ? "it is broken" : message;
    }
}
