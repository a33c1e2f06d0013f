package dev.levelpress.publish;

import dev.levelpress.framework.Area;
import dev.levelpress.framework.Craft;
import dev.levelpress.framework.Expectation;
import dev.levelpress.framework.Framework;
import dev.levelpress.framework.Level;
import dev.levelpress.problem.Problem;
import dev.levelpress.reader.ImportReport;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says how a source was recognised. */
public final class Explanations {

    private Explanations() {}

    public static Explanation of(Reading reading) {
        ImportReport report = reading.report();
        Set<String> used = new HashSet<>();
        report.crafts().forEach(craft -> used.addAll(craft.files()));
        return new Explanation(
                reading.framework().name(),
                reading.framework().language(),
                used.size() + report.skipped().size(),
                used.size(),
                crafts(reading.framework(), report),
                report.skipped().stream()
                        .map(file -> new Explanation.Reason(file.path(), file.reason()))
                        .toList(),
                report.rejected().stream().map(Explanations::rejected).toList(),
                reasons(reading.problems(), Explanations::isRepair),
                reasons(reading.problems(), Explanations::isLink),
                SettingsFile.of(reading.framework(), report));
    }

    private static List<Explanation.CraftPart> crafts(Framework framework, ImportReport report) {
        List<Explanation.CraftPart> crafts = new ArrayList<>();
        for (ImportReport.ReadCraft read : report.crafts()) {
            framework.craft(read.id()).ifPresent(craft -> crafts.add(craft(read, craft)));
        }
        return crafts;
    }

    private static Explanation.CraftPart craft(ImportReport.ReadCraft read, Craft craft) {
        return new Explanation.CraftPart(
                read.id(),
                read.name(),
                read.layout().id(),
                read.layout().description(),
                (int) Math.round(read.certainty() * 100),
                read.evidence(),
                read.files(),
                craft.levels().stream().map(Level::label).toList(),
                craft.areas().stream().map(area -> row(area, craft)).toList(),
                read.setAside().stream()
                        .map(part -> new Explanation.Reason(
                                part.where().file() + ":" + part.where().line(),
                                "\"" + part.what() + "\": " + part.reason()))
                        .toList());
    }

    private static Explanation.Row row(Area area, Craft craft) {
        return new Explanation.Row(
                area.name(),
                craft.levels().stream()
                        .map(level -> cell(level.expectation(area.id())))
                        .toList());
    }

    private static Explanation.Cell cell(Optional<Expectation> expectation) {
        return expectation
                .map(Expectation::state)
                .map(state -> switch (state) {
                    case WRITTEN -> Explanation.Cell.WRITTEN;
                    case PLACEHOLDER -> Explanation.Cell.PLACEHOLDER;
                    case INHERITED -> Explanation.Cell.INHERITED;
                })
                .orElse(Explanation.Cell.MISSING);
    }

    private static Explanation.Reason rejected(ImportReport.Rejected rejected) {
        String name = rejected.name().isBlank() ? "a craft" : "\"" + rejected.name() + "\"";
        return new Explanation.Reason(
                rejected.files().getFirst(),
                name + " with " + rejected.levels() + " levels, as "
                        + rejected.layout().id() + " (" + Math.round(rejected.certainty() * 100) + " %): "
                        + rejected.reason());
    }

    private interface Test {
        boolean of(Problem problem);
    }

    private static List<Explanation.Reason> reasons(List<Problem> problems, Test test) {
        return problems.stream()
                .filter(test::of)
                .map(problem -> new Explanation.Reason(problem.where().toString(), problem.message()))
                .toList();
    }

    private static boolean isRepair(Problem problem) {
        return switch (problem) {
            case Problem.RepairedText ignored -> true;
            case Problem.RepairedYaml ignored -> true;
            case Problem.RemovedMarkup ignored -> true;
            case Problem.RemovedLink ignored -> true;
            case Problem.FlattenedText ignored -> true;
            case Problem.ClampedTable ignored -> true;
            case Problem.NotFetched ignored -> true;
            default -> false;
        };
    }

    private static boolean isLink(Problem problem) {
        return problem instanceof Problem.DeadLink || problem instanceof Problem.DeadAnchor;
    }

    /** The same for machines: keys as the record's parts, cells as their names in lower case. */
    public static Map<String, Object> json(Explanation explanation) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("framework", explanation.framework());
        json.put("language", explanation.language());
        json.put("files", explanation.files());
        json.put("used", explanation.used());
        json.put("crafts", explanation.crafts().stream().map(Explanations::json).toList());
        json.put("skipped", jsons(explanation.skipped()));
        json.put("rejected", jsons(explanation.rejected()));
        json.put("repairs", jsons(explanation.repairs()));
        json.put("links", jsons(explanation.links()));
        json.put("settings", explanation.settings());
        return json;
    }

    private static Map<String, Object> json(Explanation.CraftPart craft) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", craft.id());
        json.put("name", craft.name());
        json.put("layout", craft.layout());
        json.put("certainty", craft.percent());
        json.put("evidence", craft.evidence());
        json.put("files", craft.files());
        json.put("levels", craft.levels());
        json.put("areas", craft.rows().stream().map(Explanations::json).toList());
        json.put("setAside", jsons(craft.setAside()));
        return json;
    }

    private static Map<String, Object> json(Explanation.Row row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("area", row.area());
        json.put(
                "cells",
                row.cells().stream()
                        .map(cell -> cell.name().toLowerCase(Locale.ROOT))
                        .toList());
        return json;
    }

    private static List<Map<String, Object>> jsons(List<Explanation.Reason> reasons) {
        return reasons.stream()
                .map(reason -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("where", reason.where());
                    json.put("reason", reason.text());
                    return json;
                })
                .toList();
    }
}
