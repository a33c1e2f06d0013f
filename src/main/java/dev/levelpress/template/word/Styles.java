package dev.levelpress.template.word;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The styles that formatted text is set in. A template may bring its own of these names; those it lacks are added. */
final class Styles {

    static final String PART = "word/styles.xml";

    static final String CODE = "LevelpressCode";
    static final String LINK = "Hyperlink";
    static final String HEADING = "LevelpressHeading";
    static final String QUOTE = "LevelpressQuote";
    static final String PREFORMATTED = "LevelpressPreformatted";
    static final String PLACEHOLDER = "LevelpressPlaceholder";
    static final String NOTE = "LevelpressNote";
    static final String CELL = "LevelpressCell";
    static final String GRID = "LevelpressGrid";

    private static final String GREY = "<w:color w:val=\"595959\"/>";
    private static final String MONOSPACED = "<w:rFonts w:ascii=\"Consolas\" w:hAnsi=\"Consolas\" w:cs=\"Consolas\"/>";
    private static final String LINES = "<w:tblBorders>"
            + String.join(
                    "",
                    List.of("top", "left", "bottom", "right", "insideH", "insideV").stream()
                            .map(side ->
                                    "<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"BFBFBF\"/>")
                            .toList())
            + "</w:tblBorders>";

    private static final Map<String, String> OWN = Map.of(
            CODE, character("Levelpress Code", MONOSPACED),
            LINK, character("Hyperlink", "<w:u w:val=\"single\"/>"),
            HEADING,
                    paragraph(
                            "Levelpress Heading", "<w:keepNext/><w:spacing w:before=\"80\" w:after=\"40\"/>", "<w:b/>"),
            QUOTE, paragraph("Levelpress Quote", "<w:ind w:left=\"284\"/>", "<w:i/>" + GREY),
            PREFORMATTED, paragraph("Levelpress Preformatted", "", MONOSPACED),
            PLACEHOLDER, character("Levelpress Placeholder", "<w:i/>" + GREY),
            NOTE, character("Levelpress Note", "<w:i/>" + GREY + "<w:sz w:val=\"17\"/>"),
            CELL, paragraph("Levelpress Cell", "<w:spacing w:after=\"20\"/>", ""),
            GRID,
                    "<w:style xmlns:w=\"" + Wml.W + "\" w:type=\"table\" w:customStyle=\"1\" w:styleId=\"" + GRID
                            + "\"><w:name w:val=\"Levelpress Grid\"/><w:tblPr>" + LINES + "</w:tblPr></w:style>");

    private Styles() {}

    /** A template's styles with those added that it lacks. */
    static Document complete(Document styles) throws SAXException {
        List<String> known = new ArrayList<>();
        Wml.all(styles.getDocumentElement(), "style").forEach(each -> known.add(each.getAttributeNS(Wml.W, "styleId")));
        for (Map.Entry<String, String> own : new TreeMap<>(OWN).entrySet()) {
            if (!known.contains(own.getKey())) {
                Document added = Xml.parse(own.getValue().getBytes(StandardCharsets.UTF_8));
                Element style = (Element) styles.importNode(added.getDocumentElement(), true);
                style.setAttributeNS(Wml.W, "w:styleId", own.getKey());
                style.removeAttribute("xmlns:w");
                styles.getDocumentElement().appendChild(style);
            }
        }
        return styles;
    }

    private static String paragraph(String name, String paragraph, String run) {
        return style("paragraph", name, "<w:pPr>" + paragraph + "</w:pPr><w:rPr>" + run + "</w:rPr>");
    }

    private static String character(String name, String run) {
        return style("character", name, "<w:rPr>" + run + "</w:rPr>");
    }

    private static String style(String type, String name, String properties) {
        return "<w:style xmlns:w=\"" + Wml.W + "\" w:type=\"" + type + "\" w:customStyle=\"1\"><w:name w:val=\"" + name
                + "\"/>" + properties + "</w:style>";
    }
}
