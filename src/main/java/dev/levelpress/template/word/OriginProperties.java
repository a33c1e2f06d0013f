package dev.levelpress.template.word;

import java.util.List;

/**
 * What a form was made for, as custom properties of the file: editors that drop or empty the answers' XML keep them.
 * LibreOffice does both.
 */
final class OriginProperties {

    static final String PART = "docProps/custom.xml";
    static final String TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml";

    private static final List<String> ORIGIN =
            List.of("framework", "version", "craft", "level", "content", "person", "period");

    /** Ids of properties start at 2 (MS-OLEPS 2.18). */
    private static final int FIRST_ID = 2;

    private OriginProperties() {}

    /** A property for each part of the origin, then one for the id of each area, in their order. */
    static String template() {
        StringBuilder xml = new StringBuilder("<#ftl strip_whitespace=false>");
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        xml.append("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"");
        xml.append(" xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">");
        int id = FIRST_ID;
        for (String name : ORIGIN) {
            property(xml, String.valueOf(id++), name, "${doc.origin()." + name + "}");
        }
        xml.append("<#list doc.areas as area>");
        property(xml, "${area?index + " + id + "}", "area.${area.number}", "${area.row.id}");
        return xml.append("</#list></Properties>").toString();
    }

    private static void property(StringBuilder xml, String id, String name, String value) {
        xml.append("<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"")
                .append(id)
                .append("\" name=\"levelpress.")
                .append(name)
                .append("\"><vt:lpwstr>")
                .append(value)
                .append("</vt:lpwstr></property>");
    }
}
