package dev.levelpress.template.word;

import java.util.Map;

/** The XML inside a document that holds what people fill in. */
final class Answers {

    static final String NAMESPACE = "urn:levelpress:review:1";

    /** Names this XML inside the package, for the bindings of controls; the same in all documents. */
    static final String STORE = "{5B0E7D5C-9F43-4C1B-8C52-1D1B6E0A6E31}";

    static final String PART = "customXml/item1.xml";
    static final String PROPERTIES = "customXml/itemProps1.xml";

    private static final String HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private Answers() {}

    /** The XML as a template: an element for each input. */
    static String template(Compilation compilation) {
        StringBuilder xml = new StringBuilder("<#ftl strip_whitespace=false>" + HEADER);
        xml.append("<review xmlns=\"").append(NAMESPACE).append('"');
        attribute(xml, "framework", "framework");
        attribute(xml, "version", "version");
        attribute(xml, "date", "isoDate");
        attribute(xml, "craft", "craftId");
        attribute(xml, "level", "levelId");
        attribute(xml, "title", "title");
        origin(xml, "content");
        origin(xml, "person");
        origin(xml, "period");
        xml.append('>');
        elements(xml, compilation.inputs(), "");
        if (!compilation.areaInputs().isEmpty()) {
            xml.append('<').append(Tag.AREAS).append("><#list doc.areas as area>");
            xml.append("<area id=\"${area.row.id}\" name=\"${area.name}\">");
            elements(xml, compilation.areaInputs(), ", area.row.id");
            xml.append("</area></#list></").append(Tag.AREAS).append('>');
        }
        return xml.append("</review>").toString();
    }

    static String properties() {
        return HEADER + "<ds:datastoreItem xmlns:ds=\"http://schemas.openxmlformats.org/officeDocument/2006/customXml\""
                + " ds:itemID=\"" + STORE + "\"><ds:schemaRefs><ds:schemaRef ds:uri=\"" + NAMESPACE
                + "\"/></ds:schemaRefs></ds:datastoreItem>";
    }

    private static String content(String name, String initial, String area) {
        String given = "given(\"" + name + "\"" + area + ")";
        return initial.isEmpty()
                ? "${" + given + "}"
                : "<#if " + given + "?has_content>${" + given + "}<#else>" + FtlWriter.literal(initial) + "</#if>";
    }

    private static void attribute(StringBuilder xml, String name, String masthead) {
        xml.append(' ')
                .append(name)
                .append("=\"${doc.masthead.")
                .append(masthead)
                .append("}\"");
    }

    private static void origin(StringBuilder xml, String name) {
        xml.append(' ').append(name).append("=\"${doc.origin().").append(name).append("}\"");
    }

    /** @param area argument that names the area; empty for inputs that are there once */
    private static void elements(StringBuilder xml, Map<String, String> inputs, String area) {
        inputs.forEach((name, initial) -> xml.append('<')
                .append(name)
                .append('>')
                .append(content(name, initial, area))
                .append("</")
                .append(name)
                .append('>'));
    }
}
