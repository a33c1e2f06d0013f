package dev.levelpress.review;

import dev.levelpress.output.docx.DocxParts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A Word form in the hands of people and editors: filled in, and changed as other editors change it. */
public final class WordFile {

    private static final String BODY = "word/document.xml";
    private static final String DATA = "customXml/item1.xml";

    private final Map<String, byte[]> parts;
    private final Document body;
    private final Document data;
    private boolean hasData = true;

    private WordFile(byte[] docx) throws Exception {
        this.parts = new LinkedHashMap<>(DocxParts.of(docx));
        this.body = parse(Objects.requireNonNull(parts.remove(BODY)));
        this.data = parse(Objects.requireNonNull(parts.remove(DATA)));
    }

    public static WordFile of(byte[] docx) {
        try {
            return new WordFile(docx);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Document parse(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml));
    }

    public byte[] bytes() {
        try {
            Map<String, byte[]> written = new LinkedHashMap<>(parts);
            written.putIfAbsent(BODY, xml(body));
            written.putIfAbsent(DATA, hasData ? xml(data) : new byte[0]);
            return Zip.of(written);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] xml(Document document) throws Exception {
        ByteArrayOutputStream xml = new ByteArrayOutputStream();
        TransformerFactory.newDefaultInstance()
                .newTransformer()
                .transform(new DOMSource(document), new StreamResult(xml));
        return xml.toByteArray();
    }

    /** Puts a part in place of another, or a new one. */
    public WordFile with(String part, String content) {
        parts.put(part, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Fills in all controls that are bound to this path, as Word does, in the text and in the data. */
    public WordFile filled(String xpath, String value) {
        boolean found = false;
        for (Element control : controls()) {
            if (xpath(control).equals(xpath)) {
                fill(control, value);
                found = true;
            }
        }
        if (!found) {
            throw new IllegalArgumentException("no control for " + xpath);
        }
        store(xpath, value);
        return this;
    }

    /** Types after a control, in the same paragraph. */
    WordFile withTextAfter(String xpath, String text) {
        Element control = controls().stream()
                .filter(each -> xpath(each).equals(xpath))
                .findFirst()
                .orElseThrow();
        Element run = body.createElementNS(control.getNamespaceURI(), "w:r");
        Element shown = body.createElementNS(control.getNamespaceURI(), "w:t");
        shown.setTextContent(text);
        run.appendChild(shown);
        control.getParentNode().insertBefore(run, control.getNextSibling());
        return this;
    }

    /** Changes the first text of the document that has these words. */
    public WordFile replacedInText(String from, String to) {
        NodeList texts = body.getElementsByTagNameNS("*", "t");
        for (int i = 0; i < texts.getLength(); i++) {
            String text = texts.item(i).getTextContent();
            if (text.contains(from)) {
                texts.item(i).setTextContent(text.replace(from, to));
                return this;
            }
        }
        throw new IllegalArgumentException("no text " + from);
    }

    private void store(String xpath, String value) {
        try {
            Node answer = (Node) XPathFactory.newDefaultInstance()
                    .newXPath()
                    .evaluate(xpath.replaceAll("(\\w+)\\[", "*[local-name()='$1']["), data, XPathConstants.NODE);
            answer.setTextContent(value);
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Fills in the control of that number among those bound to a path, in the text alone. */
    public WordFile filledOnly(String xpath, int number, String value) {
        fill(
                controls().stream()
                        .filter(each -> xpath(each).equals(xpath))
                        .toList()
                        .get(number),
                value);
        return this;
    }

    /** What the controls that take any text are bound to, without prefixes, in their order. */
    List<String> textXpaths() {
        return controls().stream()
                .filter(each -> property(each, "text").isPresent())
                .map(WordFile::xpath)
                .toList();
    }

    /** As editors do that know no tags. */
    public WordFile withoutTags() {
        controls().forEach(each -> remove(each, "tag"));
        return this;
    }

    /** As editors do that know no data bindings. */
    public WordFile withoutBindings() {
        controls().forEach(each -> remove(each, "dataBinding"));
        return this;
    }

    /** As editors do that drop the data beside the text. */
    public WordFile withoutData() {
        hasData = false;
        return this;
    }

    /** As editors do that know no controls: their text stays. */
    public WordFile flattened() {
        for (Element control : controls().reversed()) {
            Node parent = control.getParentNode();
            Element content = child(control, "sdtContent").orElseThrow();
            while (content.getFirstChild() != null) {
                parent.insertBefore(content.getFirstChild(), control);
            }
            parent.removeChild(control);
        }
        return this;
    }

    public WordFile withoutProperties() {
        parts.remove("docProps/custom.xml");
        return this;
    }

    private List<Element> controls() {
        NodeList found = body.getElementsByTagNameNS("*", "sdt");
        List<Element> controls = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            controls.add((Element) found.item(i));
        }
        return controls;
    }

    private static String xpath(Element control) {
        return property(control, "dataBinding")
                .map(each -> each.getAttribute("w:xpath").replace("r:", ""))
                .orElse("");
    }

    private static Optional<Element> property(Element control, String name) {
        return child(control, "sdtPr").flatMap(each -> child(each, name));
    }

    private static Optional<Element> child(Element parent, String name) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && name.equals(element.getLocalName())) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    private static void remove(Element control, String property) {
        property(control, property).ifPresent(each -> each.getParentNode().removeChild(each));
    }

    private void fill(Element control, String value) {
        remove(control, "showingPlcHdr");
        String shown = value;
        Optional<Element> date = property(control, "date");
        if (date.isPresent()) {
            date.get().setAttribute("w:fullDate", value + "T00:00:00Z");
            shown = Texts.shownDate(value);
        }
        Optional<Element> list = property(control, "dropDownList");
        if (list.isPresent()) {
            shown = label(list.get(), value);
        }
        Optional<Element> check = property(control, "checkbox");
        if (check.isPresent()) {
            child(check.get(), "checked").orElseThrow().setAttribute("w14:val", value.equals("true") ? "1" : "0");
            shown = value.equals("true") ? "\u2612" : "\u2610";
        }
        show(child(control, "sdtContent").orElseThrow(), shown);
    }

    private static String label(Element list, String value) {
        NodeList items = list.getChildNodes();
        for (int i = 0; i < items.getLength(); i++) {
            if (items.item(i) instanceof Element item
                    && item.getAttribute("w:value").equals(value)) {
                return item.getAttribute("w:displayText");
            }
        }
        throw new IllegalArgumentException("no choice " + value);
    }

    private void show(Element content, String text) {
        Element run = (Element) content.getElementsByTagNameNS("*", "r").item(0);
        child(run, "t").ifPresent(run::removeChild);
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.appendChild(body.createElementNS(run.getNamespaceURI(), "w:br"));
            }
            Element shown = body.createElementNS(run.getNamespaceURI(), "w:t");
            shown.setAttribute("xml:space", "preserve");
            shown.setTextContent(lines[i]);
            run.appendChild(shown);
        }
    }
}
