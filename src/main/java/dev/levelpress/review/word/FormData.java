package dev.levelpress.review.word;

import dev.levelpress.review.office.OfficePackage;
import dev.levelpress.review.office.PartXml;
import dev.levelpress.review.office.RefusedPackage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * The XML beside the text of a form.
 *
 * @param origin what the form was made for, by name; empty when the XML is gone
 * @param areas in the order that bindings count them
 * @param values also those that are empty
 */
public record FormData(Map<String, String> origin, List<Area> areas, Map<Key, String> values) {

    static final String NAMESPACE = "urn:levelpress:review:1";

    /** An area of the level that the form is about. */
    public record Area(String id, String name) {}

    /** The XML in a document; everything is empty when there is none or an editor emptied it. */
    static FormData of(OfficePackage document) throws RefusedPackage {
        for (String name : document.names().stream().sorted().toList()) {
            if (name.matches("(?i)customXml/item\\d+\\.xml")) {
                FormData found = read(name, document.part(name).orElseThrow());
                if (!found.origin().isEmpty()) {
                    return found;
                }
            }
        }
        return new FormData(Map.of(), List.of(), Map.of());
    }

    private static FormData read(String name, byte[] part) throws RefusedPackage {
        FormData data = new FormData(new LinkedHashMap<>(), new ArrayList<>(), new LinkedHashMap<>());
        if (part.length == 0) {
            return data;
        }
        try (PartXml xml = new PartXml(name, part)) {
            Deque<String> path = new ArrayDeque<>();
            while (xml.next()) {
                if (xml.isEnd()) {
                    path.pop();
                } else if (xml.isStart()) {
                    data.start(xml, path);
                }
            }
            return data;
        } catch (XMLStreamException broken) {
            throw new RefusedPackage("is damaged");
        }
    }

    private void start(PartXml xml, Deque<String> path) throws RefusedPackage {
        String element = xml.element();
        String parent = path.isEmpty() ? "" : path.peek();
        if (path.isEmpty()) {
            if (xml.namespace().equals(NAMESPACE)) {
                origin.putAll(xml.attributes());
            }
        } else if (element.equals("area") && parent.equals("areas")) {
            areas.add(new Area(xml.attribute("id"), xml.attribute("name")));
        } else if (parent.equals("area") || !element.equals("areas")) {
            String area = parent.equals("area") ? areas.getLast().id() : "";
            values.putIfAbsent(new Key(area, element), xml.text().strip());
            return;
        }
        path.push(element);
    }
}
