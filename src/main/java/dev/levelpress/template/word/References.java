package dev.levelpress.template.word;

import dev.levelpress.template.word.Relationships.Relationship;
import java.util.List;
import org.xml.sax.SAXException;

/** Makes the parts known that every document has in addition to its template's. */
final class References {

    private static final String MAIN = ContentTypes.WORD + "document.main+xml";
    private static final String NUMBERING = ContentTypes.WORD + "numbering+xml";
    private static final String ANSWERS = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

    private References() {}

    /** @param answers whether documents have XML that holds what people fill in */
    static void add(Parts parts, boolean answers) throws SAXException {
        ContentTypes types = parts.contentTypes();
        types.overrides().put(Parts.DOCUMENT, MAIN);
        types.overrides().put(CoreProperties.PART, CoreProperties.TYPE);
        types.overrides().put(Numberings.PART, NUMBERING);
        Relationships ofDocument = parts.relationships(Parts.DOCUMENT);
        if (!ofDocument.leadTo(Numberings.PART)) {
            ofDocument = ofDocument.with("rIdLevelpressLists", "numbering", "numbering.xml");
        }
        if (answers) {
            types.overrides().put(Answers.PROPERTIES, ANSWERS);
            types.overrides().put(OriginProperties.PART, OriginProperties.TYPE);
            ofDocument = ofDocument.with("rIdLevelpressAnswers", "customXml", "../" + Answers.PART);
            parts.put(new Relationships(Answers.PART, List.of()).with("rId1", "customXmlProps", "itemProps1.xml"));
        }
        parts.put(types);
        parts.put(ofDocument);
        parts.put(ofPackage(answers));
    }

    private static Relationships ofPackage(boolean answers) {
        var title = new Relationship("rId2", CoreProperties.RELATIONSHIP, CoreProperties.PART, false);
        Relationships all = new Relationships("", List.of(title)).with("rId1", "officeDocument", Parts.DOCUMENT);
        return answers ? all.with("rId3", "custom-properties", OriginProperties.PART) : all;
    }
}
