package dev.levelpress.cli;

import dev.levelpress.problem.Severity;
import dev.levelpress.problem.Shown;
import dev.levelpress.review.people.PeopleList;
import dev.levelpress.run.PlannedForms;
import java.util.ArrayList;
import java.util.List;

/** How a list of people is understood, for a terminal. */
final class DryRunText {

    private static final int FIRST = 5;

    private DryRunText() {}

    static List<String> of(PeopleList list, PlannedForms forms) {
        List<String> lines = new ArrayList<>();
        if (!list.columns().isEmpty()) {
            lines.add("Columns");
            int width = list.columns().stream()
                    .mapToInt(column -> Shown.of(column.header()).length())
                    .max()
                    .orElse(0);
            for (PeopleList.Column column : list.columns()) {
                String header = Shown.of(column.header());
                lines.add("  " + header + " ".repeat(width - header.length()) + "  "
                        + (column.meaning().isEmpty() ? "- not used" : "= " + Shown.of(column.meaning())));
            }
        }
        if (!forms.all().isEmpty()) {
            lines.add(forms.all().size() > FIRST ? "First forms" : "Forms");
        }
        forms.all().stream().limit(FIRST).forEach(form -> {
            lines.add("  row " + form.reviewee().row() + ": "
                    + Shown.of(form.reviewee().person().name()) + ", " + Shown.of(form.craft()) + ", "
                    + Shown.of(form.level()));
            lines.add("    " + form.path());
        });
        if (!list.problems().isEmpty()) {
            lines.add("Problems");
            list.problems()
                    .forEach(problem -> lines.add(
                            (problem.severity() == Severity.ERROR ? "  error: " : "  warning: ") + problem.line()));
        }
        lines.add(Summary.count(list.rows(), "row") + ", "
                + Summary.count(list.people().size(), "form") + " to be made; " + Summary.of(list.problems())
                + "; nothing was written");
        return lines;
    }
}
