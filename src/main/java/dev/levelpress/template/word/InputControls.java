package dev.levelpress.template.word;

import dev.levelpress.document.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

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

    private static final String RATINGS = "<#if doc.ratings?has_content><#list doc.ratings as rating>"
            + "<w:listItem w:displayText=\"${rating.label}\" w:value=\"${rating.value}\"/></#list>";

    private final Compilation compilation;

    InputControls(Compilation compilation) {
        this.compilation = compilation;
    }

    /** Why a control cannot be an input; empty when it can. */
    static String unusable(Element control) {
        List<Element> properties = Controls.properties(control);
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
            Controls.properties(control).stream()
                    .filter(each -> each.getLocalName().equals("dataBinding"))
                    .filter(each -> !each.getAttributeNS(Wml.W, "xpath").contains("coreProperties"))
                    .forEach(Wml::remove);
        });
    }

    void compile(Element control, Tag.Input input) {
        Element properties = Wml.child(control, "sdtPr").orElseThrow();
        compilation.input(input, ControlContent.initial(control));
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
        if (Question.isRating(input.name())) {
            offerRatings(properties);
        }
        if (isText(properties)) {
            showGiven(control, properties, input);
        }
    }

    /** Before the template's own choices, those of the company in their place. */
    private static void offerRatings(Element properties) {
        Controls.named(Wml.children(properties), "dropDownList")
                .or(() -> Controls.named(Wml.children(properties), "comboBox"))
                .filter(list -> list.getFirstChild() != null)
                .ifPresent(list -> {
                    list.insertBefore(
                            FtlWriter.code(list.getOwnerDocument(), RATINGS + "<#else>"), list.getFirstChild());
                    list.appendChild(FtlWriter.code(list.getOwnerDocument(), "</#if>"));
                });
    }

    /** Shows what is known of a person from the start, in place of the prompt. */
    private static void showGiven(Element control, Element properties, Tag.Input input) {
        Optional<Element> prompt = Wml.first(Controls.content(control), "r");
        if (prompt.isEmpty()) {
            return;
        }
        Document document = control.getOwnerDocument();
        String given = "given(\"" + input.name() + "\"" + (input.perArea() ? ", area.row.id" : "") + ")";
        Controls.named(Wml.children(properties), "showingPlcHdr")
                .ifPresent(shown -> properties.replaceChild(
                        FtlWriter.code(document, "<#if !" + given + "?has_content><w:showingPlcHdr/></#if>"), shown));
        Element run = prompt.get();
        Element filled = (Element) run.cloneNode(true);
        Wml.children(filled).stream().filter(each -> !Wml.is(each, "rPr")).forEach(Wml::remove);
        Wml.child(filled, "rPr")
                .flatMap(each -> Wml.child(each, "rStyle"))
                .filter(each -> Wml.val(each).equals("PlaceholderText"))
                .ifPresent(Wml::remove);
        Element text = Wml.element(document, "t");
        text.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
        text.appendChild(FtlWriter.code(document, "${" + given + "}"));
        filled.appendChild(text);
        Node parent = run.getParentNode();
        parent.insertBefore(FtlWriter.code(document, "<#if " + given + "?has_content>"), run);
        parent.insertBefore(filled, run);
        parent.insertBefore(FtlWriter.code(document, "<#else>"), run);
        parent.appendChild(FtlWriter.code(document, "</#if>"));
    }

    private static boolean isText(Element properties) {
        return Controls.named(Wml.children(properties), "text").isPresent();
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
        Controls.properties((Element) properties.getParentNode()).stream()
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

    private static Element set(Element properties, String name) {
        return Wml.child(properties, name).orElseGet(() -> {
            Document document = properties.getOwnerDocument();
            Element added = Wml.element(document, name);
            properties.appendChild(added);
            return added;
        });
    }
}
