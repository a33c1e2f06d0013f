package dev.levelpress.document;

import dev.levelpress.problem.Problem;
import dev.levelpress.problem.Severity;
import java.util.List;

/**
 * A posting, and what its writers should know before it goes out.
 *
 * @param posting to be published only when there are no errors
 */
public record Drafted(Posting posting, List<Problem> problems) {

    public Drafted {
        problems = List.copyOf(problems);
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    }
}
