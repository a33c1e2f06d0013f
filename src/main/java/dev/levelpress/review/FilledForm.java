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

    /** @param area empty for questions that are asked once; the answer is empty when there is none */
    public String answer(String area, String question) {
        return answers.stream()
                .filter(each -> each.area().equals(area) && each.question().equals(question))
                .findFirst()
                .map(Answer::value)
                .orElse("");
    }

    /** Whether the form gives another answer to the same question in another place. */
    public boolean isContested(Answer answer) {
        return problems.stream()
                .anyMatch(each -> each instanceof Problem.ConflictingAnswers conflict
                        && conflict.area().equals(answer.area())
                        && conflict.question().equals(answer.question()));
    }
}
