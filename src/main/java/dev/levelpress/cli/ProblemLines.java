package dev.levelpress.cli;

import dev.levelpress.problem.Problem;
import dev.levelpress.problem.Severity;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Tells of problems beside other work: the worst first, and not all when there are many. */
final class ProblemLines {

    private static final int MOST = 20;

    private ProblemLines() {}

    static void print(Terminal terminal, Path source, List<Problem> problems) {
        List<Problem> worstFirst = problems.stream()
                .sorted(Comparator.comparing(Problem::severity))
                .toList();
        worstFirst.stream().limit(MOST).forEach(problem -> terminal.err().println(line(problem)));
        if (worstFirst.size() > MOST) {
            terminal.err()
                    .println("and " + (worstFirst.size() - MOST) + " more; levelpress check " + source
                            + " lists them all");
        }
    }

    static String line(Problem problem) {
        return (problem.severity() == Severity.WARNING ? "warning: " : "error: ") + problem.line();
    }
}
