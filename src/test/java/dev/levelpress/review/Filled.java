package dev.levelpress.review;

import dev.levelpress.document.Question;
import dev.levelpress.document.Review;
import dev.levelpress.review.word.Key;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A form in which every question is answered.
 *
 * @param answers what was filled in
 */
record Filled(WordFile file, Map<Key, String> answers) {

    static Filled of(Review review) {
        WordFile file = WordFile.of(Meridian.docx(review));
        Map<Key, String> answers = new LinkedHashMap<>();
        for (Question question : Meridian.questionnaire().questions()) {
            String answer = Texts.answer(question, answers.size());
            answers.put(new Key("", question.name()), answer);
            file.filled("/review[1]/" + question.name() + "[1]", answer);
        }
        for (int area = 0; area < review.areas().size(); area++) {
            for (Question question : Meridian.questionnaire().areaQuestions()) {
                String answer = Texts.answer(question, answers.size());
                answers.put(new Key(review.areas().get(area).id(), question.name()), answer);
                file.filled("/review[1]/areas[1]/area[" + (area + 1) + "]/" + question.name() + "[1]", answer);
            }
        }
        return new Filled(file, answers);
    }

    /** A copy to change. */
    WordFile copy() {
        return WordFile.of(file.bytes());
    }

    /** What came back, by what was asked. */
    static Map<Key, String> values(FilledForm form) {
        Map<Key, String> values = new LinkedHashMap<>();
        form.answers().forEach(each -> values.put(new Key(each.area(), each.question()), each.value()));
        return values;
    }

    static List<Answer.Found> found(FilledForm form) {
        return form.answers().stream().map(Answer::found).distinct().sorted().toList();
    }
}
