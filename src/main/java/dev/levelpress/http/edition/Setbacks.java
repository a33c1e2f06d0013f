package dev.levelpress.http.edition;

import dev.levelpress.problem.Problem;
import dev.levelpress.problem.Severity;
import java.util.ArrayList;
import java.util.List;

/** Says in what a new edition is worse than the one that is served. */
final class Setbacks {

    private Setbacks() {}

    /** For the author, one line each; empty when the new edition can be served. */
    static List<String> of(Edition served, Edition next) {
        List<String> reasons = new ArrayList<>();
        if (next.framework().crafts().isEmpty() && !served.framework().crafts().isEmpty()) {
            reasons.add("there are no crafts any more");
        }
        List<String> known = new ArrayList<>(served.problems().stream()
                .filter(Setbacks::isError)
                .map(Setbacks::key)
                .toList());
        for (Problem problem : next.problems()) {
            if (isError(problem) && !known.remove(key(problem))) {
                reasons.add(problem.line());
            }
        }
        return reasons;
    }

    private static boolean isError(Problem problem) {
        return problem.severity() == Severity.ERROR;
    }

    /** Without the line: an old problem may move when text is written above it. */
    private static String key(Problem problem) {
        return problem.where().file() + "\0" + problem.code() + "\0" + problem.message();
    }
}
