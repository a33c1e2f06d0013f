package dev.levelpress.publish;

import dev.levelpress.framework.Craft;
import dev.levelpress.framework.Framework;
import dev.levelpress.reader.ImportReport;
import java.util.ArrayList;
import java.util.List;

/** Writes a {@code levelpress.yml} that says what was recognised, to be changed where that is wrong. */
final class SettingsFile {

    private SettingsFile() {}

    static String of(Framework framework, ImportReport report) {
        List<String> lines = new ArrayList<>();
        lines.add("# What was recognised, as settings: change what is wrong, remove what may be guessed.");
        lines.add("name: " + quoted(framework.name()));
        lines.add("language: " + quoted(framework.language()));
        if (!framework.ratings().isEmpty()) {
            lines.add("ratings:");
            framework.ratings().forEach(step -> lines.add("  " + quoted(step.value()) + ": " + quoted(step.label())));
        }
        if (!report.crafts().isEmpty()) {
            lines.add("crafts:");
        }
        for (ImportReport.ReadCraft read : report.crafts()) {
            framework.craft(read.id()).ifPresent(craft -> craft(read, craft, lines));
        }
        return String.join("\n", lines) + "\n";
    }

    private static void craft(ImportReport.ReadCraft read, Craft craft, List<String> lines) {
        lines.add("  - name: " + quoted(read.name()));
        lines.add("    layout: " + read.layout().id());
        lines.add("    pages:");
        read.files().forEach(file -> lines.add("      - " + quoted(file)));
        lines.add("    levels:");
        craft.levels().forEach(level -> lines.add("      - " + quoted(level.label())));
    }

    /** In double quotes every text is itself in YAML. */
    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
