package dev.levelpress.review;

import dev.levelpress.document.Question;
import dev.levelpress.document.Questionnaire;
import dev.levelpress.framework.Choice;
import dev.levelpress.review.word.Finding;
import dev.levelpress.review.word.Key;
import dev.levelpress.review.word.Spacing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a text that stands where an answer belongs says: nothing when it is the prompt, the value of a shown choice. */
final class AnswerTexts {

    private final Map<String, Question> once = new HashMap<>();
    private final Map<String, Question> perArea = new HashMap<>();

    AnswerTexts(Questionnaire questionnaire) {
        questionnaire.questions().forEach(each -> once.putIfAbsent(each.name(), each));
        questionnaire.areaQuestions().forEach(each -> perArea.putIfAbsent(each.name(), each));
    }

    /** The same finding with the value as it is counted; empty when it says nothing. */
    Optional<Finding> answer(Finding finding) {
        Optional<Question> question = question(finding.key());
        if (question.isEmpty()) {
            return Optional.of(finding);
        }
        String text = finding.value().replace("\r\n", "\n").replace('\r', '\n').strip();
        if (text.isEmpty()
                || Spacing.oneLine(text).equals(Spacing.oneLine(question.get().prompt()))) {
            return Optional.empty();
        }
        return Optional.of(new Finding(finding.key(), value(question.get(), text), finding.source(), finding.exact()));
    }

    boolean isCheck(Key key) {
        return question(key).filter(each -> each.type() == Question.Type.CHECK).isPresent();
    }

    private Optional<Question> question(Key key) {
        return Optional.ofNullable((key.area().isEmpty() ? once : perArea).get(key.question()));
    }

    private static String value(Question question, String text) {
        return switch (question.type()) {
            case LINE, TEXT -> text;
            case CHOICE -> choice(question.choices(), text);
            case DATE -> ShownDates.date(text).orElse(text);
            case CHECK -> check(text);
        };
    }

    private static String choice(List<Choice> choices, String text) {
        return choices.stream()
                .filter(each -> Spacing.oneLine(each.label()).equalsIgnoreCase(Spacing.oneLine(text)))
                .map(Choice::value)
                .findFirst()
                .orElse(text);
    }

    /** Ballot boxes as Word, LibreOffice and Google show them. */
    private static String check(String text) {
        return switch (text) {
            case "\u2612", "\u2611", "\u2713", "\u2714", "x", "X", "1", "true" -> "true";
            case "\u2610", "0", "false" -> "false";
            default -> text;
        };
    }
}
