package dev.levelpress.template.word;

import dev.levelpress.document.Question;
import dev.levelpress.document.Questionnaire;
import dev.levelpress.document.Questionnaire.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Reads off a Word template what it asks, section by section. */
final class Inquiry {

    /** A section as it is read. */
    private static final class Draft {
        final String heading;
        final List<String> guidance = new ArrayList<>();
        final List<Question> questions = new ArrayList<>();
        final List<Question> areaQuestions = new ArrayList<>();

        Draft(String heading) {
            this.heading = heading;
        }

        boolean asks() {
            return !questions.isEmpty() || !areaQuestions.isEmpty();
        }
    }

    private final Map<String, String> styleNames = new HashMap<>();
    private final List<Draft> drafts = new ArrayList<>(List.of(new Draft("")));

    private Inquiry(Document styles) {
        Wml.all(styles.getDocumentElement(), "style")
                .forEach(style -> Wml.child(style, "name")
                        .ifPresent(name -> styleNames.put(
                                style.getAttributeNS(Wml.W, "styleId"),
                                Wml.val(name).toLowerCase(Locale.ROOT))));
    }

    /**
     * What the body of a template asks; a question that stands in several places is asked in one of them.
     *
     * @param body as it was written, before it is compiled
     */
    static Questionnaire of(Document body, Document styles) {
        Inquiry inquiry = new Inquiry(styles);
        Wml.child(body.getDocumentElement(), "body").ifPresent(inquiry::blocks);
        return inquiry.questionnaire();
    }

    private void blocks(Element parent) {
        for (Element each : Wml.children(parent)) {
            if (Wml.is(each, "p") && Wml.all(each, "sdt").isEmpty()) {
                paragraph(each);
            } else {
                questions(each);
            }
        }
    }

    private void paragraph(Element paragraph) {
        StringBuilder words = new StringBuilder();
        Wml.all(paragraph, "t").forEach(each -> words.append(each.getTextContent()));
        String text = words.toString().strip();
        if (text.isEmpty()) {
            return;
        }
        if (isHeading(paragraph)) {
            drafts.add(new Draft(text));
        } else if (drafts.size() > 1) {
            drafts.getLast().guidance.add(text);
        }
    }

    /** Word calls its own headings "heading 1" in every language; only their ids are translated. */
    private boolean isHeading(Element paragraph) {
        String style = Wml.child(paragraph, "pPr")
                .flatMap(each -> Wml.child(each, "pStyle"))
                .map(Wml::val)
                .orElse("");
        return styleNames.getOrDefault(style, style.toLowerCase(Locale.ROOT)).matches("heading ?[1-6]");
    }

    private void questions(Element element) {
        if (Wml.is(element, "sdt")) {
            String tag = Controls.tag(element);
            if (Tag.of(tag).orElse(null) instanceof Tag.Input input) {
                Draft draft = drafts.getLast();
                (input.perArea() ? draft.areaQuestions : draft.questions)
                        .add(ControlContent.question(element, input.name()));
                return;
            }
        }
        for (Element child : Wml.children(element)) {
            questions(child);
        }
    }

    /** Areas are asked about where most is asked about them; everything else where it is asked first. */
    private Questionnaire questionnaire() {
        Set<String> once = new HashSet<>();
        Set<String> perArea = new HashSet<>();
        Draft widest = drafts.getFirst();
        for (Draft draft : drafts) {
            if (draft.areaQuestions.size() > widest.areaQuestions.size()) {
                widest = draft;
            }
        }
        List<Question> first = unseen(widest.areaQuestions, perArea);
        List<Section> sections = new ArrayList<>();
        for (Draft draft : drafts) {
            Section section = new Section(
                    draft.heading,
                    draft.guidance,
                    unseen(draft.questions, once),
                    draft == widest ? first : unseen(draft.areaQuestions, perArea));
            boolean asksNothingMore = draft.asks()
                    && section.questions().isEmpty()
                    && section.areaQuestions().isEmpty();
            if (!section.isEmpty() && !asksNothingMore) {
                sections.add(section);
            }
        }
        return new Questionnaire(sections);
    }

    private static List<Question> unseen(List<Question> questions, Set<String> seen) {
        return questions.stream().filter(each -> seen.add(each.name())).toList();
    }
}
