package dev.levelpress.template.word;

import dev.levelpress.document.Questionnaire;
import dev.levelpress.problem.Problem;
import java.util.List;

/**
 * What becomes of a Word template of reviews.
 *
 * @param problems errors keep it from being used, warnings do not
 * @param asks empty sections when it cannot be read at all
 */
public record TemplateReport(List<Problem> problems, Questionnaire asks) {

    public TemplateReport {
        problems = List.copyOf(problems);
    }
}
