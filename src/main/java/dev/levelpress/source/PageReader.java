package dev.levelpress.source;

import dev.levelpress.problem.Problem;
import dev.levelpress.problem.ProblemReport;
import dev.levelpress.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Bytes of one file to a page. */
final class PageReader {

    private PageReader() {}

    /** A page and the errors in it, kept apart so that a page that comes too late leaves no trace. */
    record Parsed(Page page, List<Problem> errors) {

        /** Errors become remarks: most such files have nothing to do with a framework. */
        Parsed quiet() {
            List<Problem> all = new ArrayList<>(errors);
            all.addAll(page.remarks());
            return new Parsed(page.with(all), List.of());
        }
    }

    static Parsed read(String path, byte[] bytes) {
        ProblemReport problems = new ProblemReport();
        String text = Encoding.text(path, bytes, problems);
        if (!Intake.isYaml(path)) {
            return page(path, text, problems);
        }
        Parsed parsed = values(path, text, problems);
        return Intake.isSettings(path) ? parsed : parsed.quiet();
    }

    private static Parsed values(String path, String text, ProblemReport problems) {
        FrontMatter values = new FrontMatter(YamlText.values(path, text, 0, problems));
        return parsed(path, values, List.of(), Set.of(), List.of(), problems);
    }

    private static Parsed page(String path, String text, ProblemReport problems) {
        Matter matter = Matter.split(path, text, problems);
        PageBody body = PageBody.read(path, matter.body(), problems);
        return parsed(path, matter.frontMatter(), body.nodes(), body.anchors(), body.links(), problems);
    }

    private static Parsed parsed(
            String path,
            FrontMatter frontMatter,
            List<Node> nodes,
            Set<String> anchors,
            List<Page.Link> links,
            ProblemReport problems) {
        Map<Boolean, List<Problem>> bySeverity = problems.all().stream()
                .collect(Collectors.partitioningBy(problem -> problem.severity() == Severity.ERROR));
        Page page = new Page(path, frontMatter, nodes, anchors, links, bySeverity.getOrDefault(false, List.of()));
        return new Parsed(page, bySeverity.getOrDefault(true, List.of()));
    }
}
