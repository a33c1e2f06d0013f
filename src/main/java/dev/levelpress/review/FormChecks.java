package dev.levelpress.review;

import dev.levelpress.document.Origin;
import dev.levelpress.document.Question;
import dev.levelpress.document.Review;
import dev.levelpress.framework.Choice;
import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import dev.levelpress.problem.ProblemReport;
import dev.levelpress.review.word.Spacing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether a form that came back is what was to come back: of today's framework, of the period, with answers that count. */
final class FormChecks {

    private static final String DATE = "\\d{4}-\\d\\d-\\d\\d";

    private final KnownForms known;
    private final Optional<String> period;
    private final ProblemReport problems;

    FormChecks(KnownForms known, Optional<String> period, ProblemReport problems) {
        this.known = known;
        this.period = period;
        this.problems = problems;
    }

    void check(FilledForm form) {
        Location where = Location.of(form.file());
        origin(form.origin(), where);
        String said = new Collected.Form(form, List.of()).period();
        period.filter(wanted -> !wanted.equals(said))
                .ifPresent(wanted -> problems.add(new Problem.OtherPeriod(where, said, wanted)));
        Map<String, Question> once = byName(known.questionnaire().questions());
        Map<String, Question> perArea = byName(known.questionnaire().areaQuestions());
        for (Answer answer : form.answers()) {
            Optional.ofNullable((answer.area().isEmpty() ? once : perArea).get(answer.question()))
                    .flatMap(question -> expected(question, answer.value()))
                    .ifPresent(expected -> problems.add(
                            new Problem.OddAnswer(where, answer.area(), answer.question(), answer.value(), expected)));
        }
    }

    private static Map<String, Question> byName(List<Question> questions) {
        Map<String, Question> byName = new HashMap<>();
        questions.forEach(each -> byName.put(each.name(), each));
        return byName;
    }

    private void origin(Origin origin, Location where) {
        if (origin.level().isEmpty()) {
            problems.add(new Problem.FormOfUnknownLevel(where, ""));
        } else if (known.hasFramework()) {
            Optional<Review> today = known.today(origin);
            if (today.isEmpty()) {
                problems.add(new Problem.FormOfUnknownLevel(where, origin.craft() + "/" + origin.level()));
            } else if (origin.content().isEmpty()) {
                problems.add(new Problem.LevelFromTitle(where, origin.craft() + "/" + origin.level()));
            } else if (!origin.content().equals(today.get().content())) {
                problems.add(new Problem.OlderFramework(
                        where, origin.version(), today.get().masthead().version()));
            }
        }
    }

    /** What the answer should be; empty when it is. */
    private static Optional<String> expected(Question question, String value) {
        return switch (question.type()) {
            case LINE, TEXT -> Optional.empty();
            case CHOICE -> {
                List<String> values =
                        question.choices().stream().map(Choice::value).toList();
                yield values.contains(value) ? Optional.empty() : Optional.of("one of " + String.join(", ", values));
            }
            case DATE -> value.matches(DATE) ? Optional.empty() : Optional.of("a date");
            case CHECK -> value.matches("true|false") ? Optional.empty() : Optional.of("a tick or none");
        };
    }

    /** Forms made for one person that name two. */
    void names(List<FilledForm> forms) {
        Map<String, FilledForm> first = new HashMap<>();
        for (FilledForm form : forms) {
            String name = form.answer("", "employee");
            String person = form.origin().person();
            if (!name.isEmpty() && !person.isEmpty()) {
                FilledForm other = first.putIfAbsent(person, form);
                String before = other == null ? name : other.answer("", "employee");
                if (!Spacing.oneLine(before).equalsIgnoreCase(Spacing.oneLine(name))) {
                    problems.add(new Problem.OtherPerson(Location.of(form.file()), person, name, before));
                }
            }
        }
    }
}
