package dev.levelpress.template.word;

import dev.levelpress.template.XmlText;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** What one part refers to (ECMA-376 part 2, 9.3). */
record Relationships(String part, List<Relationship> all) {

    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    Relationships {
        all = List.copyOf(all);
    }

    /** @param target as written: relative to the part's folder, absolute, or an address outside */
    record Relationship(String id, String type, String target, boolean external) {}

    /** The part whose relationships another part holds; empty for the package's own. */
    static String owner(String rels) {
        return rels.replaceFirst("_rels/([^/]*)\\.rels$", "$1");
    }

    static String nameFor(String part) {
        int folder = part.lastIndexOf('/') + 1;
        return part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
    }

    static Relationships read(String part, byte[] rels) throws SAXException {
        List<Relationship> all = new ArrayList<>();
        for (Element each : Wml.children(Xml.parse(rels).getDocumentElement())) {
            all.add(new Relationship(
                    each.getAttribute("Id"),
                    each.getAttribute("Type"),
                    each.getAttribute("Target"),
                    each.getAttribute("TargetMode").equals("External")));
        }
        return new Relationships(part, all);
    }

    /** The name of the part that a relationship leads to. */
    String target(Relationship relationship) {
        try {
            return URI.create("/" + part)
                    .resolve(relationship.target())
                    .getPath()
                    .substring(1);
        } catch (IllegalArgumentException e) {
            return relationship.target();
        }
    }

    Relationships with(String id, String type, String target) {
        List<Relationship> more = new ArrayList<>(all);
        more.removeIf(each -> each.id().equals(id));
        more.add(new Relationship(id, OFFICE + type, target, false));
        return new Relationships(part, more);
    }

    boolean leadTo(String target) {
        return all.stream().anyMatch(each -> !each.external() && target(each).equals(target));
    }

    byte[] bytes() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        xml.append("<Relationships xmlns=\"").append(PACKAGE).append("\">");
        for (Relationship each : all) {
            xml.append("<Relationship Id=\"").append(XmlText.escape(each.id()));
            xml.append("\" Type=\"").append(XmlText.escape(each.type()));
            xml.append("\" Target=\"").append(XmlText.escape(each.target()));
            xml.append(each.external() ? "\" TargetMode=\"External\"/>" : "\"/>");
        }
        return xml.append("</Relationships>").toString().getBytes(StandardCharsets.UTF_8);
    }
}
