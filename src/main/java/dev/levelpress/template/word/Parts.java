package dev.levelpress.template.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The parts of a Word document by name. */
final class Parts {

    static final String DOCUMENT = "word/document.xml";

    private static final int MOST_PARTS = 1_000;
    private static final int LARGEST = 64 << 20;

    private final Map<String, byte[]> contents;

    private Parts(Map<String, byte[]> contents) {
        this.contents = contents;
    }

    /** @throws IOException when it is not a package, or a far larger one than a template */
    static Parts of(byte[] docx) throws IOException {
        Parts parts = new Parts(new TreeMap<>());
        int left = LARGEST;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes(left + 1);
                left -= part.length;
                if (left < 0 || parts.contents.size() == MOST_PARTS) {
                    throw new IOException(
                            "it unpacks to more than " + MOST_PARTS + " parts or " + (LARGEST >> 20) + " MB");
                }
                if (!entry.isDirectory()) {
                    parts.put(entry.getName(), part);
                }
            }
        }
        if (!parts.has(ContentTypes.PART) || !parts.has(DOCUMENT) || !parts.has(Styles.PART)) {
            throw new IOException("it is not a .docx file as Word saves it");
        }
        return parts;
    }

    Parts copy() {
        return new Parts(new TreeMap<>(contents));
    }

    boolean has(String name) {
        return contents.containsKey(name);
    }

    /** The names in their order. */
    List<String> names() {
        return List.copyOf(contents.keySet());
    }

    /** A part that is there. */
    byte[] content(String name) {
        return Objects.requireNonNull(contents.get(name), name);
    }

    /** A part that is there, as a tree. */
    Document tree(String name) throws SAXException {
        return Xml.parse(content(name));
    }

    void put(String name, byte[] content) {
        contents.put(name, content);
    }

    void put(String name, String content) {
        put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    void put(String name, Document content) {
        put(name, FtlWriter.xml(content));
    }

    void remove(String name) {
        contents.remove(name);
    }

    void removeIf(Predicate<String> condition) {
        contents.keySet().removeIf(condition);
    }

    /** What a part refers to; nothing when it says nothing about it. */
    Relationships relationships(String part) throws SAXException {
        String rels = Relationships.nameFor(part);
        return has(rels) ? Relationships.read(part, content(rels)) : new Relationships(part, List.of());
    }

    void put(Relationships relationships) {
        put(Relationships.nameFor(relationships.part()), relationships.bytes());
    }

    ContentTypes contentTypes() throws SAXException {
        return ContentTypes.read(content(ContentTypes.PART));
    }

    void put(ContentTypes types) {
        put(ContentTypes.PART, types.bytes());
    }
}
