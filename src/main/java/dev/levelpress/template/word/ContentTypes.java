package dev.levelpress.template.word;

import dev.levelpress.template.XmlText;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * What kind of data each part is (ECMA-376 part 2, 10.1).
 *
 * @param defaults by file name ending
 * @param overrides by part name, without the leading slash
 */
record ContentTypes(Map<String, String> defaults, Map<String, String> overrides) {

    static final String PART = "[Content_Types].xml";
    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    static ContentTypes read(byte[] part) throws SAXException {
        ContentTypes types = new ContentTypes(new TreeMap<>(), new TreeMap<>());
        for (Element each : Wml.children(Xml.parse(part).getDocumentElement())) {
            String type = each.getAttribute("ContentType");
            if (each.hasAttribute("Extension")) {
                types.defaults.put(each.getAttribute("Extension"), type);
            } else {
                types.overrides.put(each.getAttribute("PartName").replaceFirst("^/", ""), type);
            }
        }
        types.defaults.put("rels", "application/vnd.openxmlformats-package.relationships+xml");
        types.defaults.put("xml", "application/xml");
        return types;
    }

    byte[] bytes() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        xml.append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
        defaults.forEach((extension, type) -> entry(xml, "Default Extension=\"", extension, type));
        overrides.forEach((part, type) -> entry(xml, "Override PartName=\"/", part, type));
        return xml.append("</Types>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void entry(StringBuilder xml, String start, String name, String type) {
        xml.append('<').append(start).append(XmlText.escape(name));
        xml.append("\" ContentType=\"").append(XmlText.escape(type)).append("\"/>");
    }
}
