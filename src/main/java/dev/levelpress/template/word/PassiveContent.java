package dev.levelpress.template.word;

import dev.levelpress.template.word.Relationships.Relationship;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Keeps of a template what a document needs: no macros, no embedded objects, nothing from elsewhere, no author's data. */
final class PassiveContent {

    private static final Pattern REMOVED = Pattern.compile(
            ".*\\.bin|.*vbaData\\.xml|.*/activeX/.*|.*/embeddings/.*|.*/afchunk.*|customXml/.*|docProps/.*|_xmlsignatures/.*"
                    + "|customUI/.*|userCustomization/.*|word/people\\.xml|word/attachedToolbars.*",
            Pattern.CASE_INSENSITIVE);

    private static final List<String> ACTIVE = List.of("object", "control", "altChunk", "subDoc", "printerSettings");

    private PassiveContent() {}

    /** Removes the rest from a template's parts, with all references to it. */
    static void keep(Parts parts) throws SAXException {
        parts.removeIf(name -> REMOVED.matcher(name).matches());
        for (String rels : parts.names()) {
            if (rels.endsWith(".rels")) {
                references(parts, rels);
            }
        }
        ContentTypes types = parts.contentTypes();
        types.overrides().keySet().retainAll(parts.names());
        parts.put(types);
    }

    private static void references(Parts parts, String name) throws SAXException {
        String owner = Relationships.owner(name);
        if (!owner.isEmpty() && !parts.has(owner)) {
            parts.remove(name);
            return;
        }
        Relationships all = parts.relationships(owner);
        List<Relationship> kept = new ArrayList<>();
        Set<String> dropped = new HashSet<>();
        for (Relationship each : all.all()) {
            boolean keeps = each.external() ? each.type().endsWith("/hyperlink") : parts.has(all.target(each));
            if (keeps) {
                kept.add(each);
            } else {
                dropped.add(each.id());
            }
        }
        parts.put(new Relationships(owner, kept));
        if (owner.startsWith("word/") && owner.endsWith(".xml")) {
            Document part = parts.tree(owner);
            if (remove(part.getDocumentElement(), dropped)) {
                parts.put(owner, part);
            }
        }
    }

    private static boolean remove(Element parent, Set<String> dropped) {
        boolean changed = false;
        for (Element each : Wml.children(parent)) {
            if (refersTo(each, dropped)
                    || (ACTIVE.contains(each.getLocalName()) && Wml.is(each, each.getLocalName()))) {
                parent.removeChild(each);
                changed = true;
            } else {
                changed |= remove(each, dropped);
            }
        }
        return changed;
    }

    private static boolean refersTo(Element element, Set<String> dropped) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            var attribute = element.getAttributes().item(i);
            if (Wml.R.equals(attribute.getNamespaceURI()) && dropped.contains(attribute.getNodeValue())) {
                return true;
            }
        }
        return false;
    }
}
