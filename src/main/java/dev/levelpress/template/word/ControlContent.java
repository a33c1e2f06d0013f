package dev.levelpress.template.word;

import dev.levelpress.document.Question;
import dev.levelpress.framework.Choice;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** What a content control of a template asks, and what it holds. */
final class ControlContent {

    private ControlContent() {}

    /** The question that an input asks. */
    static Question question(Element control, String name) {
        List<Element> properties = Controls.properties(control);
        String title = Controls.named(properties, "alias").map(Wml::val).orElse(name);
        String prompt = Controls.named(properties, "showingPlcHdr").isPresent() ? text(control) : "";
        return new Question(name, title, prompt, type(properties), choices(properties));
    }

    private static Question.Type type(List<Element> properties) {
        if (list(properties).isPresent()) {
            return Question.Type.CHOICE;
        }
        if (Controls.named(properties, "date").isPresent()) {
            return Question.Type.DATE;
        }
        if (Controls.named(properties, "checkbox").isPresent()) {
            return Question.Type.CHECK;
        }
        boolean oneLine = Controls.named(properties, "text")
                .filter(each -> !List.of("1", "true", "on").contains(each.getAttributeNS(Wml.W, "multiLine")))
                .isPresent();
        return oneLine ? Question.Type.LINE : Question.Type.TEXT;
    }

    private static List<Choice> choices(List<Element> properties) {
        return list(properties).map(Wml::children).orElse(List.of()).stream()
                .map(each -> new Choice(each.getAttributeNS(Wml.W, "value"), each.getAttributeNS(Wml.W, "displayText")))
                .toList();
    }

    private static Optional<Element> list(List<Element> properties) {
        return Controls.named(properties, "dropDownList").or(() -> Controls.named(properties, "comboBox"));
    }

    /** What the control holds in the template, as it stands in the answers' XML. */
    static String initial(Element control) {
        List<Element> properties = Controls.properties(control);
        Optional<Element> checkbox = Controls.named(properties, "checkbox");
        if (checkbox.isPresent()) {
            return String.valueOf(Wml.children(checkbox.get()).stream()
                    .filter(each -> each.getLocalName().equals("checked"))
                    .anyMatch(each -> List.of("1", "true").contains(each.getAttributeNS(Wml.W14, "val"))));
        }
        if (Controls.named(properties, "showingPlcHdr").isPresent()) {
            return "";
        }
        Optional<Element> date = Controls.named(properties, "date");
        if (date.isPresent()) {
            String full = date.get().getAttributeNS(Wml.W, "fullDate");
            return full.length() < 10 ? "" : full.substring(0, 10);
        }
        String text = text(control);
        return list(properties).map(list -> value(list, text)).orElse(text);
    }

    private static String value(Element list, String shown) {
        return Wml.children(list).stream()
                .filter(each -> each.getAttributeNS(Wml.W, "displayText").equals(shown))
                .map(each -> each.getAttributeNS(Wml.W, "value"))
                .findFirst()
                .orElse(shown);
    }

    private static String text(Element control) {
        StringBuilder text = new StringBuilder();
        Wml.all(Controls.content(control), "t").forEach(each -> text.append(each.getTextContent()));
        return text.toString();
    }
}
