package dev.levelpress.http.page;

import dev.levelpress.problem.Problem;
import dev.levelpress.problem.Severity;
import dev.levelpress.publish.Explanation;
import java.util.List;

/** What {@code web/report.ftl} sees as {@code page}: what the authors should know. */
public record ReportPage(Frame frame, Explanation explanation, List<ProblemEntry> problems) {

    /**
     * @param where file and line
     * @param address where the author sees the place; empty where that is not known
     */
    public record ProblemEntry(String where, String address, String message, String remedy, boolean error) {

        /** Of what was sent: its author has it. */
        public static ProblemEntry withoutAddress(Problem problem) {
            return of(problem, "");
        }

        static ProblemEntry of(Problem problem, String address) {
            return new ProblemEntry(
                    problem.where().toString(),
                    address,
                    problem.message(),
                    problem.remedy(),
                    problem.severity() == Severity.ERROR);
        }
    }
}
