package dev.levelpress.template.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Controls that stay in the document: each gets a number, and inputs a tag, a lock and a binding to the answers' XML. */
final class InputControls {

    /** The order that ECMA-376 part 1, 17.5.2.38 demands; what is not listed says what kind of control it is, last. */
    private static final List<String> ORDER = List.of(
            "rPr",
            "alias",
            "tag",
            "id",
            "lock",
            "placeholder",
            "temporary",
            "showingPlcHdr",
            "dataBinding",
            "label",
            "tabIndex",
            "color",
            "appearance");

    private static final List<String> KINDS_WITHOUT_TEXT = List.of(
            "picture",
            "docPartObj",
            "docPartList",
            "group",
            "equation",
            "citation",
            "bibliography",
            "repeatingSection",
            "repeatingSectionItem");

    private final Compilation compilation;

    InputControls(Compilation compilation) {
        this.compilation = compilation;
    }

    /** Why a control cannot be an input; empty when it can. */
    static String unusable(Element control) {
        List<Element> properties = properties(control);
        if (properties.stream().anyMatch(each -> KINDS_WITHOUT_TEXT.contains(each.getLocalName()))) {
            return "is not a kind of control that text can be filled in";
        }
        Element content = Controls.content(control);
        boolean simple = Wml.all(content, "p").size() <= 1
                && Wml.all(content, "sdt").isEmpty()
                && Wml.all(content, "tbl").isEmpty()
                && Controls.extent(control) != Controls.Extent.ROWS;
        return simple ? "" : "holds more than one paragraph; let it hold only its prompt";
    }

    /** A control that is none of ours keeps what it is, under a number that is unique in the document. */
    void leave(Element control) {
        Wml.child(control, "sdtPr").ifPresent(properties -> {
            number(properties);
            properties(control).stream()
                    .filter(each -> each.getLocalName().equals("dataBinding"))
                    .filter(each -> !each.getAttributeNS(Wml.W, "xpath").contains("coreProperties"))
                    .forEach(Wml::remove);
        });
    }

    void compile(Element control, Tag.Input input) {
        Element properties = Wml.child(control, "sdtPr").orElseThrow();
        compilation.input(input, initial(control));
        title(properties, input);
        FtlWriter.computed(
                set(properties, "tag"),
                Wml.W,
                "w:val",
                input.perArea() ? "area.${area.key}." + input.name() : input.name());
        number(properties);
        set(properties, "lock").setAttributeNS(Wml.W, "w:val", "sdtLocked");
        removeUnknownPlaceholder(properties);
        bind(properties, input);
        beText(properties);
        sort(properties);
    }

    private static void title(Element properties, Tag.Input input) {
        String title = Wml.child(properties, "alias").map(Wml::val).orElse(input.name());
        Element alias = set(properties, "alias");
        String literal = FtlWriter.literal(title);
        FtlWriter.computed(alias, Wml.W, "w:val", input.perArea() ? "${title(area.name)}: " + literal : literal);
    }

    private static void number(Element properties) {
        FtlWriter.computed(set(properties, "id"), Wml.W, "w:val", "${id()}");
    }

    private static void bind(Element properties, Tag.Input input) {
        properties((Element) properties.getParentNode()).stream()
                .filter(each -> each.getLocalName().equals("dataBinding"))
                .forEach(Wml::remove);
        Element binding = set(properties, "dataBinding");
        binding.setAttributeNS(Wml.W, "w:prefixMappings", "xmlns:r='" + Answers.NAMESPACE + "'");
        binding.setAttributeNS(Wml.W, "w:storeItemID", Answers.STORE);
        String parent = input.perArea() ? "r:areas[1]/r:area[${area.number}]/" : "";
        FtlWriter.computed(binding, Wml.W, "w:xpath", "/r:review[1]/" + parent + "r:" + input.name() + "[1]");
    }

    private void removeUnknownPlaceholder(Element properties) {
        Wml.child(properties, "placeholder")
                .filter(each -> Wml.child(each, "docPart")
                        .filter(part -> compilation.hasPlaceholder(Wml.val(part)))
                        .isEmpty())
                .ifPresent(Wml::remove);
    }

    /** Formatted text cannot be bound; a control that says nothing of its kind is one of formatted text. */
    private static void beText(Element properties) {
        Wml.child(properties, "richText").ifPresent(Wml::remove);
        boolean hasKind = Wml.children(properties).stream().anyMatch(each -> !ORDER.contains(each.getLocalName()));
        if (!hasKind) {
            Element text = set(properties, "text");
            text.setAttributeNS(Wml.W, "w:multiLine", "1");
        }
    }

    private static void sort(Element properties) {
        List<Element> sorted = new ArrayList<>(Wml.children(properties));
        sorted.sort(Comparator.comparingInt(each -> {
            int place = ORDER.indexOf(each.getLocalName());
            return place < 0 ? ORDER.size() : place;
        }));
        sorted.forEach(properties::appendChild);
    }

    /** What the control holds in the template, as it stands in the answers' XML. */
    private static String initial(Element control) {
        List<Element> properties = properties(control);
        Optional<Element> checkbox = named(properties, "checkbox");
        if (checkbox.isPresent()) {
            return String.valueOf(Wml.children(checkbox.get()).stream()
                    .filter(each -> each.getLocalName().equals("checked"))
                    .anyMatch(each -> List.of("1", "true").contains(each.getAttributeNS(Wml.W14, "val"))));
        }
        if (named(properties, "showingPlcHdr").isPresent()) {
            return "";
        }
        Optional<Element> date = named(properties, "date");
        if (date.isPresent()) {
            String full = date.get().getAttributeNS(Wml.W, "fullDate");
            return full.length() < 10 ? "" : full.substring(0, 10);
        }
        StringBuilder text = new StringBuilder();
        Wml.all(Controls.content(control), "t").forEach(each -> text.append(each.getTextContent()));
        return named(properties, "dropDownList")
                .or(() -> named(properties, "comboBox"))
                .map(list -> value(list, text.toString()))
                .orElse(text.toString());
    }

    private static String value(Element list, String shown) {
        return Wml.children(list).stream()
                .filter(each -> each.getAttributeNS(Wml.W, "displayText").equals(shown))
                .map(each -> each.getAttributeNS(Wml.W, "value"))
                .findFirst()
                .orElse(shown);
    }

    private static List<Element> properties(Element control) {
        return Wml.child(control, "sdtPr").map(Wml::children).orElse(List.of());
    }

    private static Optional<Element> named(List<Element> properties, String name) {
        return properties.stream()
                .filter(each -> each.getLocalName().equals(name))
                .findFirst();
    }

    private static Element set(Element properties, String name) {
        return Wml.child(properties, name).orElseGet(() -> {
            Document document = properties.getOwnerDocument();
            Element added = Wml.element(document, name);
            properties.appendChild(added);
            return added;
        });
    }
}
