package dev.levelpress.review;

import dev.levelpress.document.Origin;
import dev.levelpress.problem.Problem;
import java.util.List;

/**
 * One form as it came back.
 *
 * @param file as the person who collects knows it
 * @param origin what it was made for, as the file says; empty texts where it does not
 * @param answers in the order of the form; questions without an answer have none
 * @param problems what a person should look at: conflicts, gaps, texts that were edited
 */
public record FilledForm(String file, Origin origin, List<Answer> answers, List<Problem> problems) {

    public FilledForm {
        answers = List.copyOf(answers);
        problems = List.copyOf(problems);
    }
}
