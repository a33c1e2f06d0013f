package dev.levelpress.document;

import dev.levelpress.framework.Choice;
import java.util.List;

/**
 * What a review form asks, whatever file it comes in. The Word template decides it; the other forms follow.
 *
 * @param sections in the order of the template
 */
public record Questionnaire(List<Section> sections) {

    /**
     * A part of the form under one heading.
     *
     * @param heading empty for what comes before the first heading
     * @param guidance paragraphs that explain
     * @param questions asked once
     * @param areaQuestions asked for each area of the level
     */
    public record Section(
            String heading, List<String> guidance, List<Question> questions, List<Question> areaQuestions) {

        public Section {
            guidance = List.copyOf(guidance);
            questions = List.copyOf(questions);
            areaQuestions = List.copyOf(areaQuestions);
        }

        public boolean isEmpty() {
            return guidance.isEmpty() && questions.isEmpty() && areaQuestions.isEmpty();
        }
    }

    public Questionnaire {
        sections = List.copyOf(sections);
    }

    /** All questions that are asked once. */
    public List<Question> questions() {
        return sections.stream().flatMap(each -> each.questions().stream()).toList();
    }

    /** All questions that are asked for each area. */
    public List<Question> areaQuestions() {
        return sections.stream().flatMap(each -> each.areaQuestions().stream()).toList();
    }

    /** With the company's rating scale in place of the template's own; an empty scale changes nothing. */
    public Questionnaire rated(List<Choice> ratings) {
        return new Questionnaire(sections.stream()
                .map(each -> new Section(
                        each.heading(),
                        each.guidance(),
                        each.questions().stream()
                                .map(question -> question.rated(ratings))
                                .toList(),
                        each.areaQuestions().stream()
                                .map(question -> question.rated(ratings))
                                .toList()))
                .toList());
    }
}
