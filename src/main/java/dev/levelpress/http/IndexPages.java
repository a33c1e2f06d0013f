package dev.levelpress.http;

import dev.levelpress.document.Format;
import dev.levelpress.document.Kind;
import dev.levelpress.framework.Craft;
import dev.levelpress.framework.Framework;
import dev.levelpress.framework.Level;
import dev.levelpress.problem.Problem;
import dev.levelpress.problem.Severity;
import dev.levelpress.publish.Settings;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;

/** Says what the first page says. */
record IndexPages(Settings settings) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    IndexPage page(Served served) {
        Edition edition = served.edition();
        Framework framework = edition.framework();
        return new IndexPage(
                framework.name(),
                framework.language(),
                settings.version().or(framework.revision()::commit).orElseGet(framework.revision()::digest),
                settings.date()
                        .or(framework.revision()::date)
                        .map(LocalDate::toString)
                        .orElse(""),
                framework.crafts().stream().map(IndexPages::craft).toList(),
                framework.crafts().stream()
                        .mapToInt(craft -> craft.levels().size())
                        .sum(),
                problems(edition.problems()),
                count(edition.problems(), Severity.ERROR),
                count(edition.problems(), Severity.WARNING),
                served.heldBack().map(HeldBack::since).map(IndexPages::time).orElse(""),
                served.heldBack().map(HeldBack::reasons).orElse(List.of()),
                StyleSheet.address(edition));
    }

    static int count(List<Problem> problems, Severity severity) {
        return (int) problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    /** Where a document of a level is. */
    static String address(String craft, String level, Kind kind, Format format) {
        return "/crafts/" + segment(craft) + "/levels/" + segment(level) + "/" + kind.id() + "." + format.extension();
    }

    private static IndexPage.CraftEntry craft(Craft craft) {
        return new IndexPage.CraftEntry(
                craft.id(),
                craft.name(),
                craft.levels().stream().map(level -> level(craft, level)).toList());
    }

    private static IndexPage.LevelEntry level(Craft craft, Level level) {
        return new IndexPage.LevelEntry(
                level.label().equals(level.title()) ? "" : level.label(),
                level.title(),
                level.isDraft(),
                downloads(craft, level, Kind.PROFILE),
                downloads(craft, level, Kind.REVIEW));
    }

    private static List<IndexPage.Download> downloads(Craft craft, Level level, Kind kind) {
        return kind.formats().stream()
                .map(format -> new IndexPage.Download(name(format), address(craft.id(), level.id(), kind, format)))
                .toList();
    }

    private static List<IndexPage.ProblemEntry> problems(List<Problem> problems) {
        return problems.stream()
                .sorted(Comparator.comparing(Problem::severity))
                .map(problem -> new IndexPage.ProblemEntry(
                        problem.where().toString(),
                        problem.message(),
                        problem.remedy(),
                        problem.severity() == Severity.ERROR))
                .toList();
    }

    private static String name(Format format) {
        return switch (format) {
            case PDF -> "PDF";
            case DOCX -> "Word";
            case XLSX -> "Excel";
            case HTML -> "HTML";
            case TEXT -> "Text";
            case MARKDOWN -> "Markdown";
            case JSON -> "JSON";
        };
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }

    private static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
