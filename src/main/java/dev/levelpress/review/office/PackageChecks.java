package dev.levelpress.review.office;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** What no form of ours has, nor becomes when it is filled in: macros, declared entities, things kept elsewhere. */
final class PackageChecks {

    private static final String TYPES = "[Content_Types].xml";
    private static final String WORD = "wordprocessingml.document.main+xml";
    private static final String EXCEL = "spreadsheetml.sheet.main+xml";

    private PackageChecks() {}

    static void check(OfficePackage found) throws RefusedPackage {
        for (String name : found.names()) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.contains("vbaproject") || lower.contains("vbadata") || lower.contains("/activex/")) {
                throw macros();
            }
            boolean relationships = lower.endsWith(".rels");
            if (relationships || lower.endsWith(".xml") || lower.endsWith(".vml")) {
                byte[] part = found.part(name).orElseThrow();
                withoutDeclarations(name, part);
                if (relationships) {
                    relationships(part, name);
                }
            }
        }
        kind(found);
    }

    private static RefusedPackage macros() {
        return new RefusedPackage("has macros; save it as .docx or .xlsx without them");
    }

    /** What the content types say the main part is. */
    static OfficePackage.Kind kind(OfficePackage found) throws RefusedPackage {
        byte[] types = found.part(TYPES)
                .orElseThrow(() -> new RefusedPackage("is no document of Word or Excel, but another zip archive"));
        String text = new String(types, StandardCharsets.UTF_8);
        if (text.toLowerCase(Locale.ROOT).contains("macroenabled")) {
            throw macros();
        }
        if (text.contains(WORD)) {
            return OfficePackage.Kind.WORD;
        }
        return text.contains(EXCEL) ? OfficePackage.Kind.EXCEL : OfficePackage.Kind.OTHER;
    }

    /** Looks at the bytes of all parts, as many are never parsed. In UTF-16 every other byte is 0. */
    private static void withoutDeclarations(String name, byte[] part) throws RefusedPackage {
        int matched = 0;
        for (byte each : part) {
            if (each == 0) {
                continue;
            }
            String wanted = "<!D";
            matched = each == wanted.charAt(matched) ? matched + 1 : each == '<' ? 1 : 0;
            if (matched == wanted.length()) {
                throw new RefusedPackage("declares entities of its own in its part " + OfficePackage.shown(name));
            }
        }
    }

    /** Links in what people wrote are all that may lead out: nothing follows them. */
    private static void relationships(byte[] part, String name) throws RefusedPackage {
        try (PartXml xml = new PartXml(name, part)) {
            while (xml.next()) {
                if (xml.starts("Relationship")) {
                    Map<String, String> attributes = xml.attributes();
                    boolean external = attributes.getOrDefault("TargetMode", "").equalsIgnoreCase("External");
                    String type = attributes.getOrDefault("Type", "");
                    if (external && !type.endsWith("/hyperlink")) {
                        throw new RefusedPackage("fetches something from elsewhere ("
                                + OfficePackage.shown(type.substring(type.lastIndexOf('/') + 1)) + " "
                                + OfficePackage.shown(attributes.getOrDefault("Target", ""))
                                + "); put it into the document or leave it out");
                    }
                }
            }
        } catch (XMLStreamException broken) {
            throw new RefusedPackage("is damaged in its part " + OfficePackage.shown(name));
        }
    }
}
