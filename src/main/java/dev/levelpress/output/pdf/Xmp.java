package dev.levelpress.output.pdf;

import java.nio.charset.StandardCharsets;

/** A document's metadata as XMP, saying that it is PDF/UA-1 and, where it is, PDF/A. */
final class Xmp {

    private static final String START = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about=""
                xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
                xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:format>application/pdf</dc:format>
            """;

    private static final String ARCHIVABLE = """
            <pdfaid:part>%d</pdfaid:part>
            <pdfaid:conformance>A</pdfaid:conformance>
            """;

    /** PDF/A-2 and 3 (ISO 19005-2 and 3, 6.6.2.3.2) want the schemas it does not know itself described. */
    private static final String END = """
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description>
            <rdf:Description rdf:about=""
                xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>PDF/UA version identifier</pdfaProperty:description>
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>
            """;

    private Xmp() {}

    /** @param part of PDF/A that the document is, at level A; 0 for none */
    static byte[] of(Metadata metadata, int part) {
        String date = metadata.date().map(day -> day + "T00:00:00Z").orElse("");
        StringBuilder xmp = new StringBuilder(START);
        property(xmp, "dc:language", metadata.language(), "<rdf:Bag><rdf:li>", "</rdf:li></rdf:Bag>");
        String alternative = "<rdf:Alt><rdf:li xml:lang=\"x-default\">";
        property(xmp, "dc:title", metadata.title(), alternative, "</rdf:li></rdf:Alt>");
        property(xmp, "dc:creator", metadata.author(), "<rdf:Seq><rdf:li>", "</rdf:li></rdf:Seq>");
        property(xmp, "dc:description", metadata.subject(), alternative, "</rdf:li></rdf:Alt>");
        property(xmp, "pdf:Producer", Metadata.PRODUCER, "", "");
        property(xmp, "xmp:CreatorTool", Metadata.PRODUCER, "", "");
        property(xmp, "xmp:CreateDate", date, "", "");
        property(xmp, "xmp:ModifyDate", date, "", "");
        return xmp.append(part == 0 ? "" : ARCHIVABLE.formatted(part))
                .append(END)
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void property(StringBuilder xmp, String name, String value, String before, String after) {
        if (!value.isEmpty()) {
            xmp.append('<').append(name).append('>').append(before);
            xmp.append(value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
            xmp.append(after).append("</").append(name).append(">\n");
        }
    }
}
