package dev.levelpress.review;

import dev.levelpress.document.Question;
import dev.levelpress.document.Questionnaire;
import dev.levelpress.document.Review;
import dev.levelpress.output.docx.DocxOutput;
import dev.levelpress.review.word.Key;
import dev.levelpress.template.word.WordTemplates;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A form in which every question is answered.
 *
 * @param keys what is asked, by what controls are bound to
 * @param answers what was filled in
 */
record Filled(WordFile file, Map<String, Key> keys, Map<Key, String> answers) {

    static Filled of(Review review) {
        return of(review, Meridian.TEMPLATES);
    }

    static Filled of(Review review, WordTemplates templates) {
        WordFile file = WordFile.of(new DocxOutput().write(templates.parts(review)));
        Filled filled = new Filled(file, new LinkedHashMap<>(), new LinkedHashMap<>());
        Questionnaire asked = templates.questionnaire().rated(review.ratings());
        for (Question question : asked.questions()) {
            filled.fill("/review[1]/", "", question);
        }
        for (int area = 0; area < review.areas().size(); area++) {
            for (Question question : asked.areaQuestions()) {
                String parent = "/review[1]/areas[1]/area[" + (area + 1) + "]/";
                filled.fill(parent, review.areas().get(area).id(), question);
            }
        }
        return filled;
    }

    private void fill(String parent, String area, Question question) {
        String answer = Texts.answer(question, answers.size());
        String xpath = parent + question.name() + "[1]";
        Key key = new Key(area, question.name());
        keys.put(xpath, key);
        answers.put(key, answer);
        file.filled(xpath, answer);
    }

    /** @param xpath what a control is bound to */
    String answer(String xpath) {
        return answers.getOrDefault(keys.getOrDefault(xpath, new Key("", "")), "");
    }

    /** The answers of the controls that take any text, in the order of the document. */
    List<String> texts() {
        return file.textXpaths().stream().map(this::answer).toList();
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

    /** What came back otherwise than it was filled in, or not at all, or without being filled in. */
    Map<Key, List<String>> differences(FilledForm form) {
        Map<Key, String> came = values(form);
        Map<Key, List<String>> differences = new LinkedHashMap<>();
        Stream.concat(answers.keySet().stream(), came.keySet().stream())
                .distinct()
                .forEach(key -> {
                    List<String> both = List.of(answers.getOrDefault(key, ""), came.getOrDefault(key, ""));
                    if (!both.get(0).equals(both.get(1))) {
                        differences.put(key, both);
                    }
                });
        return differences;
    }

    static List<Answer.Found> found(FilledForm form) {
        return form.answers().stream().map(Answer::found).distinct().sorted().toList();
    }
}
