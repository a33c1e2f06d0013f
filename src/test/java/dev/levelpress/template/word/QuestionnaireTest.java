package dev.levelpress.template.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.document.Person;
import dev.levelpress.document.Question;
import dev.levelpress.document.Questionnaire;
import dev.levelpress.document.Questionnaire.Section;
import dev.levelpress.document.Review;
import dev.levelpress.framework.Choice;
import dev.levelpress.output.docx.DocxOutput;
import dev.levelpress.output.docx.DocxParts;
import dev.levelpress.template.TemplateFolder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuestionnaireTest {

    private static final List<Choice> SCALE = List.of(new Choice("0", "Not <yet>"), new Choice("1", "Met & more"));

    private final WordTemplates templates = new WordTemplates(TemplateFolder.builtIn());

    @Test
    void templateSaysWhatIsAskedUnderWhichHeading() {
        Questionnaire asked = templates.questionnaire();
        assertEquals(
                List.of("", "How to use this form", "Area by area", "Overall", "Goals for the next period", "Sign-off"),
                asked.sections().stream().map(Section::heading).toList());
        assertEquals(
                List.of("selfRating", "managerRating", "self", "manager", "selfEvidence", "managerEvidence"),
                asked.areaQuestions().stream().map(Question::name).toList());
        assertEquals(
                List.of("employee", "manager", "period", "reviewDate"),
                asked.sections().getFirst().questions().stream()
                        .map(Question::name)
                        .toList());
        assertEquals(
                List.of("Three are enough. Each should help with an area above."),
                asked.sections().get(4).guidance());
    }

    @Test
    void questionsKnowHowTheyAreAnswered() {
        Questionnaire asked = templates.questionnaire();
        Question rating = asked.areaQuestions().getFirst();
        assertEquals("Self rating", rating.title());
        assertEquals("Choose a rating", rating.prompt());
        assertEquals(Question.Type.CHOICE, rating.type());
        assertEquals(new Choice("1", "Not yet at this level"), rating.choices().getFirst());
        assertEquals(Question.Type.TEXT, question(asked, "goal1").type());
        assertEquals(Question.Type.DATE, question(asked, "goal1Due").type());
        assertEquals(Question.Type.CHECK, question(asked, "employeeAgreed").type());
        assertEquals(Question.Type.LINE, question(asked, "employee").type());
    }

    @Test
    void companysScaleTakesThePlaceOfTheTemplates() {
        Questionnaire rated = templates.questionnaire().rated(SCALE);
        assertEquals(SCALE, rated.areaQuestions().getFirst().choices());
        String document = document(rated(Reviews.plain()));
        assertTrue(
                document.contains("<w:listItem w:displayText=\"Not &lt;yet&gt;\" w:value=\"0\"/>"
                        + "<w:listItem w:displayText=\"Met &amp; more\" w:value=\"1\"/></w:dropDownList>"),
                document);
        assertFalse(document.contains("Partly at this level"), document);
    }

    @Test
    void whatIsKnownOfAPersonIsFilledIn() {
        Review review = Reviews.plain().of(new Person("p1", "Ann & Bob", "a@b", "Mia <M>", Map.of()), "H2 2026");
        Map<String, String> parts = DocxParts.texts(new DocxOutput().write(templates.parts(review)));
        String answers = parts.getOrDefault("customXml/item1.xml", "");
        assertTrue(answers.contains("person=\"p1\" period=\"H2 2026\""), answers);
        assertTrue(answers.contains("<employee>Ann &amp; Bob</employee><manager>Mia &lt;M&gt;</manager>"), answers);
        String document = parts.getOrDefault("word/document.xml", "");
        assertTrue(document.contains("<w:t xml:space=\"preserve\">Ann &amp; Bob</w:t>"), document);
        assertTrue(document(Reviews.plain()).contains("Name</w:t>"));
    }

    private static Review rated(Review plain) {
        return new Review(
                plain.masthead(),
                plain.summary(),
                plain.areas(),
                plain.next(),
                plain.nextTitle(),
                SCALE,
                "",
                Optional.empty(),
                "",
                false,
                plain.look());
    }

    private String document(Review review) {
        return DocxParts.texts(new DocxOutput().write(templates.parts(review))).getOrDefault("word/document.xml", "");
    }

    private static Question question(Questionnaire asked, String name) {
        return asked.questions().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
