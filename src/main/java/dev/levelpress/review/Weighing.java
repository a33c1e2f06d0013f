package dev.levelpress.review;

import dev.levelpress.document.Origin;
import dev.levelpress.document.Questionnaire;
import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import dev.levelpress.review.word.Finding;
import dev.levelpress.review.word.Finding.Source;
import dev.levelpress.review.word.Key;
import dev.levelpress.review.word.Spacing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Of all that a document says in several places, the answers; where the places differ, a problem as well. */
final class Weighing {

    private static final Comparator<Finding> MOST_TRUSTED = Comparator.comparing(Finding::isFromControl)
            .thenComparing(Finding::exact)
            .reversed()
            .thenComparing(Finding::source);

    private final String file;
    private final AnswerTexts texts;
    private final List<Problem> problems = new ArrayList<>();

    Weighing(String file, Questionnaire questionnaire) {
        this.file = file;
        this.texts = new AnswerTexts(questionnaire);
    }

    FilledForm form(Origin origin, List<Finding> found) {
        Map<Key, List<Finding>> byKey = new LinkedHashMap<>();
        for (Finding each : found) {
            texts.answer(each)
                    .ifPresent(answer -> byKey.computeIfAbsent(each.key(), key -> new ArrayList<>())
                            .add(answer));
        }
        List<Answer> answers = new ArrayList<>();
        byKey.forEach((key, findings) -> answers.add(answer(key, findings)));
        return new FilledForm(file, origin, answers, problems);
    }

    private Answer answer(Key key, List<Finding> findings) {
        List<Finding> trusted = findings.stream().sorted(MOST_TRUSTED).toList();
        Finding best = trusted.getFirst();
        List<String> others = trusted.stream()
                .filter(each -> speaksAgainst(best, each))
                .map(Finding::value)
                .filter(each -> !same(each, best.value()))
                .distinct()
                .toList();
        if (!others.isEmpty()) {
            List<String> all = new ArrayList<>(List.of(best.value()));
            all.addAll(others);
            problems.add(new Problem.ConflictingAnswers(Location.of(file), key.area(), key.question(), all));
        }
        return new Answer(key.area(), key.question(), value(best, trusted), found(best.source()));
    }

    /** A typed control beats an untyped one, and a check that is not ticked is what it was from the start. */
    private boolean speaksAgainst(Finding best, Finding other) {
        boolean copy = other.isFromControl() && best.exact() && !other.exact();
        boolean untouched = texts.isCheck(other.key()) && other.value().equals("false") && !other.isFromControl();
        return !copy && !untouched;
    }

    /** Lines are parted best where the form's own data is kept. */
    private static String value(Finding best, List<Finding> all) {
        Optional<String> data = all.stream()
                .filter(each -> each.source() == Source.DATA)
                .map(Finding::value)
                .filter(each -> same(each, best.value()))
                .findFirst();
        return data.orElse(best.value());
    }

    private static boolean same(String one, String other) {
        return Spacing.oneLine(one).equals(Spacing.oneLine(other));
    }

    private static Answer.Found found(Source source) {
        return switch (source) {
            case BOUND -> Answer.Found.FIELD;
            case TAGGED -> Answer.Found.TAG;
            case DATA -> Answer.Found.DATA;
            case POSITION -> Answer.Found.POSITION;
        };
    }
}
