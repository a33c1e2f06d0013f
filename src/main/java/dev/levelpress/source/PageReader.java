package dev.levelpress.source;

import dev.levelpress.problem.Problem;
import dev.levelpress.problem.ProblemReport;
import java.util.List;
import java.util.Locale;

/** Bytes of one file to a page. */
final class PageReader {

    private PageReader() {}

    /** A page and what was found wrong with it, kept apart so that a page that comes too late leaves no trace. */
    record Parsed(Page page, List<Problem> problems) {}

    static Parsed read(String path, byte[] bytes) {
        ProblemReport problems = new ProblemReport();
        String text = Encoding.text(path, bytes, problems);
        return new Parsed(page(path, text, problems), problems.all());
    }

    private static Page page(String path, String text, ProblemReport problems) {
        if (path.toLowerCase(Locale.ROOT).matches(".*\\.ya?ml")) {
            FrontMatter values = new FrontMatter(YamlText.values(path, text, 0, problems));
            return new Page(path, values, List.of(), java.util.Set.of(), List.of());
        }
        Matter matter = Matter.split(path, text, problems);
        PageBody body = PageBody.read(path, matter.body(), problems);
        return new Page(path, matter.frontMatter(), body.nodes(), body.anchors(), body.links());
    }
}
