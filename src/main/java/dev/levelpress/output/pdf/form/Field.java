package dev.levelpress.output.pdf.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * What an element asks for.
 *
 * @param name periods part the names of the groups it is in from its own
 * @param title what is read aloud and shown where the pointer rests
 * @param value empty for none; {@code true} for a ticked box
 * @param options what can be chosen; empty unless the type is {@link Type#CHOICE}
 */
public record Field(Type type, String name, String title, String value, List<Option> options) {

    /** How a field is filled in. */
    enum Type {
        LINE,
        TEXT,
        CHOICE,
        /** Written {@code yyyy-mm-dd}. */
        DATE,
        CHECK,
        /** Not shown, and not to be filled in. */
        HIDDEN
    }

    /** @param value that is kept when the label is chosen */
    record Option(String value, String label) {}

    private static final Set<String> ELEMENTS = Set.of("input", "select", "textarea");

    public Field {
        options = List.copyOf(options);
    }

    public static boolean is(Element element) {
        return ELEMENTS.contains(element.getTagName());
    }

    /** Whether the page has any. */
    public static boolean areOn(Document page) {
        return ELEMENTS.stream()
                .anyMatch(name -> page.getElementsByTagName(name).getLength() > 0);
    }

    static Field of(Element element) {
        Type type = type(element);
        List<Option> options = new ArrayList<>();
        String value = element.getAttribute("value");
        switch (type) {
            case TEXT -> value = element.getTextContent().strip();
            case CHECK -> value = element.hasAttribute("checked") ? "true" : "";
            case CHOICE -> value = chosen(element, options);
            case LINE, DATE, HIDDEN -> {}
        }
        return new Field(type, element.getAttribute("name"), element.getAttribute("title"), value, options);
    }

    /** Those that are not shown, in the order of the page. */
    static List<Field> hidden(Document page) {
        List<Field> hidden = new ArrayList<>();
        NodeList inputs = page.getElementsByTagName("input");
        for (int i = 0; i < inputs.getLength(); i++) {
            Element input = (Element) inputs.item(i);
            if (type(input) == Type.HIDDEN) {
                hidden.add(of(input));
            }
        }
        return hidden;
    }

    private static Type type(Element element) {
        return switch (element.getTagName()) {
            case "textarea" -> Type.TEXT;
            case "select" -> Type.CHOICE;
            default ->
                switch (element.getAttribute("type")) {
                    case "date" -> Type.DATE;
                    case "checkbox" -> Type.CHECK;
                    case "hidden" -> Type.HIDDEN;
                    default -> Type.LINE;
                };
        };
    }

    private static String chosen(Element select, List<Option> options) {
        String chosen = "";
        for (Node child = select.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element option) {
                options.add(new Option(
                        option.getAttribute("value"), option.getTextContent().strip()));
                chosen = option.hasAttribute("selected") ? option.getAttribute("value") : chosen;
            }
        }
        return chosen;
    }

    /** The value as it is shown. */
    String shown() {
        return options.stream()
                .filter(option -> !value.isEmpty() && option.value().equals(value))
                .findFirst()
                .map(Option::label)
                .orElse(value);
    }
}
