package dev.levelpress.source;

import dev.levelpress.problem.Problem;
import dev.levelpress.problem.ProblemReport;
import dev.levelpress.problem.Severity;
import dev.levelpress.source.sheet.Csv;
import dev.levelpress.source.sheet.Sheet;
import dev.levelpress.source.sheet.Xlsx;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Bytes of one file to a page. */
final class PageReader {

    private PageReader() {}

    /** A page and the errors in it, kept apart so that a page that comes too late leaves no trace. */
    record Parsed(Page page, List<Problem> errors) {}

    static Parsed read(String path, byte[] bytes) {
        ProblemReport problems = new ProblemReport();
        return switch (Page.Form.of(path)) {
            case MARKDOWN -> markdown(path, Encoding.text(path, bytes, problems), problems);
            case YAML -> yaml(path, Encoding.text(path, bytes, problems), problems);
            case SHEET -> sheets(path, sheets(path, bytes, problems), problems);
        };
    }

    private static Parsed yaml(String path, String text, ProblemReport problems) {
        FrontMatter values = new FrontMatter(YamlText.values(path, text, 0, problems));
        return parsed(path, values, List.of(), Set.of(), List.of(), problems);
    }

    private static List<Sheet> sheets(String path, byte[] bytes, ProblemReport problems) {
        return path.toLowerCase(Locale.ROOT).endsWith(".xlsx")
                ? Xlsx.read(path, bytes, problems::add)
                : Csv.read(path, Encoding.text(path, bytes, problems), problems::add).stream()
                        .toList();
    }

    private static Parsed sheets(String path, List<Sheet> sheets, ProblemReport problems) {
        SheetPage page = SheetPage.of(sheets);
        return parsed(path, FrontMatter.EMPTY, page.nodes(), page.anchors(), List.of(), problems);
    }

    private static Parsed markdown(String path, String text, ProblemReport problems) {
        Matter matter = Matter.split(path, text, problems);
        PageBody body = PageBody.read(path, matter.body(), problems);
        return parsed(path, matter.frontMatter(), body.nodes(), body.anchors(), body.links(), problems);
    }

    /** Markdown is there to be read by people; a data file that is broken may be no business of ours. */
    private static boolean isAlwaysOfInterest(String path) {
        return Page.Form.of(path) == Page.Form.MARKDOWN || Intake.isConfiguration(path) || Intake.isSettings(path);
    }

    private static Parsed parsed(
            String path,
            FrontMatter frontMatter,
            List<Node> nodes,
            Set<String> anchors,
            List<Page.Link> links,
            ProblemReport problems) {
        Map<Boolean, List<Problem>> apart = problems.all().stream()
                .collect(Collectors.partitioningBy(
                        problem -> problem.severity() == Severity.ERROR && isAlwaysOfInterest(path)));
        Page page = new Page(path, frontMatter, nodes, anchors, links, apart.getOrDefault(false, List.of()));
        return new Parsed(page, apart.getOrDefault(true, List.of()));
    }
}
