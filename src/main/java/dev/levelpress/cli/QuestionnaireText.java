package dev.levelpress.cli;

import dev.levelpress.document.Question;
import dev.levelpress.document.Questionnaire;
import dev.levelpress.framework.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a form asks, for those who look over its template. */
final class QuestionnaireText {

    private QuestionnaireText() {}

    static List<String> lines(Questionnaire asks) {
        List<String> lines = new ArrayList<>();
        for (Questionnaire.Section section : asks.sections()) {
            if (section.questions().isEmpty() && section.areaQuestions().isEmpty()) {
                continue;
            }
            lines.add(section.heading().isEmpty() ? "At the top" : section.heading());
            section.questions().forEach(question -> lines.add("  " + line(question)));
            if (!section.areaQuestions().isEmpty()) {
                lines.add("  for each area");
                section.areaQuestions().forEach(question -> lines.add("    " + line(question)));
            }
        }
        if (lines.isEmpty()) {
            lines.add("nothing");
        }
        return lines;
    }

    private static String line(Question question) {
        return String.format("%-24s %s (%s)", question.name(), question.title(), how(question));
    }

    private static String how(Question question) {
        return switch (question.type()) {
            case LINE -> "one line";
            case TEXT -> "text";
            case DATE -> "date";
            case CHECK -> "tick";
            case CHOICE ->
                question.choices().stream().map(Choice::label).collect(Collectors.joining(" / ", "one of ", ""));
        };
    }
}
