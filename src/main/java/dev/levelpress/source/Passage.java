package dev.levelpress.source;

import dev.levelpress.framework.Inline;
import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import dev.levelpress.problem.ProblemReport;
import java.util.List;
import java.util.function.Consumer;

/** Markdown that stands in a value of YAML. */
public final class Passage {

    /** A longer one could take long to parse, and nothing stops a parser here. */
    private static final int LONGEST = 16 << 10;

    private Passage() {}

    /**
     * The nodes of a text, as on a page. One that is longer than 16 KB stands as it is written, with a problem.
     *
     * @param path of the file the text stands in
     */
    public static List<Node> nodes(String path, Value.Scalar text, Consumer<Problem> problems) {
        String markdown = text.text();
        // The text of a block starts on the line after its key.
        int linesBefore = markdown.contains("\n") ? text.line() : text.line() - 1;
        if (markdown.length() > LONGEST) {
            problems.accept(new Problem.LongText(new Location(path, text.line()), Intake.size(LONGEST)));
            return Lines.nodes(List.of(new Inline.Text(markdown)), text.line());
        }
        ProblemReport found = new ProblemReport();
        List<Node> nodes =
                PageBody.read(path, markdown, Math.max(0, linesBefore), found).nodes();
        found.all().forEach(problems);
        return nodes;
    }
}
