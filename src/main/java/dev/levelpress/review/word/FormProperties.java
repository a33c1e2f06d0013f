package dev.levelpress.review.word;

import dev.levelpress.review.office.OfficePackage;
import dev.levelpress.review.office.PartXml;
import dev.levelpress.review.office.RefusedPackage;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/** What a form was made for as the properties of its file say ({@code docProps/custom.xml}): most editors keep them. */
final class FormProperties {

    private static final String PART = "docProps/custom.xml";
    private static final String PREFIX = "levelpress.";

    private FormProperties() {}

    /** By name without the prefix; empty when there are none of ours. */
    static Map<String, String> of(OfficePackage document) throws RefusedPackage {
        Map<String, String> properties = new TreeMap<>();
        Optional<byte[]> part = document.part(PART);
        if (part.isEmpty()) {
            return properties;
        }
        try (PartXml xml = new PartXml(PART, part.get())) {
            while (xml.next()) {
                if (xml.starts("property")) {
                    String name = xml.attribute("name");
                    if (name.startsWith(PREFIX)) {
                        properties.put(
                                name.substring(PREFIX.length()), xml.text().strip());
                    }
                }
            }
            return properties;
        } catch (XMLStreamException broken) {
            throw new RefusedPackage("is damaged");
        }
    }
}
