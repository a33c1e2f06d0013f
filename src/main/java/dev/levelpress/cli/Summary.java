package dev.levelpress.cli;

import dev.levelpress.problem.Problem;
import dev.levelpress.problem.Severity;
import java.util.ArrayList;
import java.util.List;

/** Counts problems in words. */
final class Summary {

    private Summary() {}

    /** Such as {@code 2 errors, 1 warning} or {@code no problems}. */
    static String of(List<Problem> problems) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = problems.stream()
                    .filter(problem -> problem.severity() == severity)
                    .count();
            if (count > 0) {
                parts.add(count(count, word(severity)));
            }
        }
        return parts.isEmpty() ? "no problems" : String.join(", ", parts);
    }

    /** Such as {@code 1 document} or {@code 2 documents}. */
    static String count(long count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
        };
    }
}
