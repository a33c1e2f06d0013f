package dev.levelpress.template.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word template with the fewest parts that Word opens, and what a test adds. */
public final class SmallTemplate {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();

    /** @param body what stands in {@code w:body} */
    public SmallTemplate(String body) {
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + TYPES + "\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"" + MAIN + "document.main+xml\"/>"
                        + "<Override PartName=\"/word/styles.xml\" ContentType=\"" + MAIN + "styles+xml\"/></Types>");
        relationships("", relationship("rId1", "officeDocument", "word/document.xml"));
        relationships("word/document.xml", relationship("rId1", "styles", "styles.xml"));
        parts.put("word/styles.xml", "<w:styles " + W + "/>");
        parts.put("word/document.xml", "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
    }

    public SmallTemplate with(String part, String content) {
        parts.put(part, content);
        return this;
    }

    public SmallTemplate relationships(String part, String... relationships) {
        return with(
                part.replaceFirst("([^/]*)$", "_rels/$1.rels"),
                "<Relationships xmlns=\"" + RELATIONSHIPS + "\">" + String.join("", relationships)
                        + "</Relationships>");
    }

    public static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + type + "\" Target=\"" + target + "\"/>";
    }

    public static String external(String id, String type, String target) {
        return relationship(id, type, target).replace("/>", " TargetMode=\"External\"/>");
    }

    /** A control around content. */
    public static String control(String tag, String content) {
        return control(tag, "", content);
    }

    /** @param properties what stands in {@code w:sdtPr} after the tag */
    public static String control(String tag, String properties, String content) {
        return "<w:sdt><w:sdtPr><w:tag w:val=\"" + tag + "\"/>" + properties + "</w:sdtPr><w:sdtContent>" + content
                + "</w:sdtContent></w:sdt>";
    }

    public static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    public static String paragraph(String runs) {
        return "<w:p>" + runs + "</w:p>";
    }

    public static String table(String rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"5000\"/></w:tblGrid>" + rows + "</w:tbl>";
    }

    public static String row(String content) {
        return "<w:tr><w:tc><w:tcPr><w:tcW w:w=\"5000\" w:type=\"dxa\"/></w:tcPr>" + content + "</w:tc></w:tr>";
    }

    /** A folder in which this is the template of reviews. */
    public Path in(Path folder) {
        try {
            Files.write(folder.resolve("review.docx"), docx());
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] docx() throws IOException {
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(docx)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return docx.toByteArray();
    }
}
