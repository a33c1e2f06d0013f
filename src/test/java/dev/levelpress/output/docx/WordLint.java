package dev.levelpress.output.docx;

import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What neither the schema nor the SDK sees: names that lead nowhere, and numbers that are not unique. */
final class WordLint {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    private final Map<String, String> parts;
    private final List<String> findings = new ArrayList<>();
    private final Set<String> controls = new HashSet<>();
    private final Map<String, Document> parsed = new HashMap<>();
    private final Set<String> bookmarks = new HashSet<>();
    private final Set<String> drawings = new HashSet<>();

    private WordLint(Map<String, String> parts) {
        this.parts = parts;
    }

    static List<String> findings(Map<String, String> parts) {
        WordLint lint = new WordLint(parts);
        lint.contentTypes();
        for (String name : parts.keySet()) {
            if (name.endsWith(".rels")) {
                lint.relationships(name);
            }
            if (name.matches("word/(document|header\\d*|footer\\d*)\\.xml")) {
                lint.story(name);
            }
        }
        return lint.findings;
    }

    private void story(String name) {
        Document part = parse(name);
        Set<String> styles = values("word/styles.xml", "style", "styleId");
        for (String use : List.of("pStyle", "rStyle", "tblStyle")) {
            elements(part, use).forEach(each -> known(name, styles, val(each)));
        }
        Set<String> lists = values("word/numbering.xml", "num", "numId");
        elements(part, "numId").forEach(each -> known(name, lists, val(each)));
        elements(part, "sdtPr").forEach(each -> control(name, each));
        elements(part, "tc").forEach(each -> endsWithParagraph(name, each));
        elements(part, "bookmarkStart").forEach(each -> {
            unique(name, bookmarks, "bookmark " + each.getAttributeNS(W, "name"));
            unique(name, bookmarks, "bookmark number " + each.getAttributeNS(W, "id"));
        });
        Set<String> anchors = new HashSet<>();
        elements(part, "bookmarkStart").forEach(each -> anchors.add(each.getAttributeNS(W, "name")));
        elements(part, "hyperlink").stream()
                .filter(each -> each.hasAttributeNS(W, "anchor"))
                .forEach(each -> known(name, anchors, each.getAttributeNS(W, "anchor")));
        all(part, WP, "docPr").forEach(each -> unique(name, drawings, "drawing " + each.getAttribute("id")));
        references(name, part);
    }

    private void control(String part, Element properties) {
        Element id = (Element) properties.getElementsByTagNameNS(W, "id").item(0);
        unique(part, controls, "control " + (id == null ? "without id" : val(id)));
        for (Element placeholder : elements(properties, "docPart")) {
            known(part, placeholders(), val(placeholder));
        }
        for (Element binding : elements(properties, "dataBinding")) {
            binding(part, binding);
        }
        for (Element tag : elements(properties, "tag")) {
            if (val(tag).length() > 64 || val(tag).matches("(in|each|if):.*")) {
                findings.add(part + ": tag " + val(tag));
            }
        }
    }

    private void binding(String part, Element binding) {
        String store = binding.getAttributeNS(W, "storeItemID");
        if (!parts.getOrDefault("customXml/itemProps1.xml", "").contains("\"" + store + "\"")) {
            findings.add(part + ": no store " + store);
            return;
        }
        String path = binding.getAttributeNS(W, "xpath");
        String mapping = binding.getAttributeNS(W, "prefixMappings");
        try {
            XPath xpath = XPathFactory.newDefaultInstance().newXPath();
            xpath.setNamespaceContext(new OnePrefix(mapping.replaceFirst("^xmlns:r='(.*)'$", "$1")));
            if (xpath.evaluate(path, parse("customXml/item1.xml"), XPathConstants.NODE) == null) {
                findings.add(part + ": nothing at " + path);
            }
        } catch (XPathExpressionException e) {
            findings.add(part + ": " + path + " is no XPath");
        }
    }

    private void endsWithParagraph(String part, Element cell) {
        Node last = cell.getLastChild();
        while (last != null && !(last instanceof Element)) {
            last = last.getPreviousSibling();
        }
        if (last == null || !List.of("p", "sdt").contains(last.getLocalName())) {
            findings.add(part + ": a cell does not end with a paragraph");
        }
    }

    private void references(String part, Document story) {
        String rels = parts.getOrDefault(part.replaceFirst("([^/]+)$", "_rels/$1.rels"), "");
        for (Element each : all(story, "*", "*")) {
            IntStream.range(0, each.getAttributes().getLength())
                    .mapToObj(i -> each.getAttributes().item(i))
                    .filter(attribute -> R.equals(attribute.getNamespaceURI()))
                    .filter(attribute -> !rels.contains("Id=\"" + attribute.getNodeValue() + "\""))
                    .forEach(attribute -> findings.add(part + ": no relationship " + attribute.getNodeValue()));
        }
    }

    private void relationships(String name) {
        String owner = name.replaceFirst("_rels/([^/]*)\\.rels$", "$1");
        for (Element each : all(parse(name), "*", "Relationship")) {
            String target = each.getAttribute("Target");
            boolean inside = !each.getAttribute("TargetMode").equals("External");
            String path = URI.create("/" + owner).resolve(target).getPath().substring(1);
            if (inside && !parts.containsKey(path)) {
                findings.add(name + ": no part " + path);
            }
        }
    }

    private void contentTypes() {
        Set<String> extensions = new HashSet<>();
        Set<String> overrides = new HashSet<>();
        Document types = parse("[Content_Types].xml");
        all(types, "*", "Default").forEach(each -> extensions.add(each.getAttribute("Extension")));
        all(types, "*", "Override").forEach(each -> overrides.add(each.getAttribute("PartName")));
        for (String name : parts.keySet()) {
            boolean plain = name.endsWith(".rels") || name.startsWith("customXml/item1") || name.startsWith("[");
            if (!overrides.contains("/" + name) && !extensions.contains(name.replaceFirst(".*\\.", ""))
                    || name.endsWith(".xml") && !plain && !overrides.contains("/" + name)) {
                findings.add("no content type of " + name);
            }
        }
        overrides.stream()
                .filter(each -> !parts.containsKey(each.substring(1)))
                .forEach(each -> findings.add("content type of a part that is not there: " + each));
    }

    private void known(String part, Set<String> known, String name) {
        if (!known.contains(name)) {
            findings.add(part + ": there is no " + name);
        }
    }

    private void unique(String part, Set<String> seen, String name) {
        if (!seen.add(name)) {
            findings.add(part + ": " + name + " twice");
        }
    }

    private Set<String> placeholders() {
        Set<String> names = new HashSet<>();
        for (Element each : elements(parse("word/glossary/document.xml"), "docPartPr")) {
            elements(each, "name").stream().limit(1).forEach(name -> names.add(val(name)));
        }
        return names;
    }

    private Set<String> values(String part, String element, String attribute) {
        Set<String> values = new HashSet<>();
        elements(parse(part), element).forEach(each -> values.add(each.getAttributeNS(W, attribute)));
        return values;
    }

    private static List<Element> elements(Node parent, String name) {
        return all(parent, W, name);
    }

    private static List<Element> all(Node parent, String namespace, String name) {
        var nodes = parent instanceof Document document
                ? document.getElementsByTagNameNS(namespace, name)
                : ((Element) parent).getElementsByTagNameNS(namespace, name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private static String val(Element element) {
        return element.getAttributeNS(W, "val");
    }

    private Document parse(String name) {
        return parsed.computeIfAbsent(name, this::parsed);
    }

    private Document parsed(String name) {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(parts.getOrDefault(name, "<missing/>"))));
        } catch (SAXException | ParserConfigurationException | java.io.IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** @param uri what {@code r} stands for */
    private record OnePrefix(String uri) implements NamespaceContext {
        @Override
        public String getNamespaceURI(String prefix) {
            return prefix.equals("r") ? uri : XMLConstants.NULL_NS_URI;
        }

        @Override
        public String getPrefix(String namespace) {
            return "r";
        }

        @Override
        public java.util.Iterator<String> getPrefixes(String namespace) {
            return List.of("r").iterator();
        }
    }
}
