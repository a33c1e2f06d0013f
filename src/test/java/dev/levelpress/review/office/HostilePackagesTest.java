package dev.levelpress.review.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.output.docx.DocxParts;
import dev.levelpress.review.Meridian;
import dev.levelpress.review.Zip;
import dev.levelpress.review.word.FilledDocument;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Each is refused with a sentence. */
class HostilePackagesTest {

    private static final String BODY = "word/document.xml";
    private static final byte[] FORM = Meridian.docx(Meridian.review());

    private final Map<String, byte[]> parts = new LinkedHashMap<>(DocxParts.of(FORM));

    private static String refused(byte[] file) {
        RefusedPackage refused = assertThrows(RefusedPackage.class, () -> FilledDocument.of(OfficePackage.of(file)));
        return String.valueOf(refused.getMessage());
    }

    private String refusedWith(String part, String content) {
        parts.put(part, content.getBytes(StandardCharsets.UTF_8));
        return refused(Zip.of(parts));
    }

    private String text(String part) {
        return new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
    }

    @Test
    void ourFormIsTaken() throws RefusedPackage {
        OfficePackage form = OfficePackage.of(FORM);
        assertEquals(OfficePackage.Kind.WORD, form.kind());
        assertEquals(parts.size(), form.names().size());
        assertTrue(FilledDocument.of(form).body().text().contains("Career review"));
    }

    @Test
    void bombIsRefusedByItsDirectory() {
        parts.put("word/media/bomb.bin", new byte[40 << 20]);
        assertEquals("has a part that would unpack to more than 16 MB: word/media/bomb.bin", refused(Zip.of(parts)));
    }

    @Test
    void manyLargePartsAreRefusedTogether() {
        byte[] large = new byte[15 << 20];
        new Random(1).nextBytes(large);
        Arrays.fill(large, 0, 14 << 20, (byte) 'x');
        for (int i = 0; i < 5; i++) {
            parts.put("word/media/" + i + ".bin", large);
        }
        assertEquals("would unpack to 75 MB, more than 64 MB", refused(Zip.of(parts)));
    }

    @Test
    void partThatIsLargerThanTheDirectorySaysIsRefused() {
        parts.put("word/large.xml", new byte[1 << 20]);
        byte[] lying = Zip.of(parts);
        ByteBuffer zip = ByteBuffer.wrap(lying).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < lying.length - 46; at++) {
            if (zip.getInt(at) == 0x02014b50 && zip.getInt(at + 24) == 1 << 20) {
                zip.putInt(at + 24, 1_000);
            }
        }
        assertEquals("is damaged or cut off in its part word/large.xml; send it again", refused(lying));
    }

    @Test
    void unlikelyRatioIsRefused() {
        parts.put("word/zeros.xml", new byte[4 << 20]);
        assertEquals("has a part that unpacks to more than 200 times its size: word/zeros.xml", refused(Zip.of(parts)));
    }

    @Test
    void tooManyPartsAreRefused() {
        for (int i = 0; i < 1_001; i++) {
            parts.put("word/p" + i, new byte[0]);
        }
        assertEquals("has " + parts.size() + " parts, more than the 1000 that are read", refused(Zip.of(parts)));
    }

    @Test
    void namesThatLeadOutOrAreThereTwiceAreRefused() {
        assertEquals("has a part that leads out of it: ../../x", refusedWith("../../x", ""));
        parts.remove("../../x");
        assertEquals("has a part that leads out of it: C:/x", refusedWith("C:/x", ""));
        parts.remove("C:/x");
        assertEquals("has two parts named WORD/document.xml", refusedWith("WORD/document.xml", ""));
        parts.remove("WORD/document.xml");
        assertEquals("has a part whose name is longer than 260 characters, or empty", refusedWith("x".repeat(300), ""));
    }

    @Test
    void entitiesAreRefusedInAnyPart() {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaa\">]><x>&a;</x>";
        assertEquals(
                "declares entities of its own in its part word/theme/x.xml", refusedWith("word/theme/x.xml", bomb));
        parts.put("word/theme/x.xml", bomb.getBytes(StandardCharsets.UTF_16));
        assertEquals("declares entities of its own in its part word/theme/x.xml", refused(Zip.of(parts)));
    }

    @Test
    void whatIsFetchedFromElsewhereIsRefusedButLinksAreNot() throws RefusedPackage {
        String rels = "word/_rels/document.xml.rels";
        String link = "<Relationship Id=\"x1\" TargetMode=\"External\" Target=\"https://example.org/\" Type=\"http://"
                + "schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\"/></Relationships>";
        parts.put(rels, text(rels).replace("</Relationships>", link).getBytes(StandardCharsets.UTF_8));
        assertEquals(OfficePackage.Kind.WORD, OfficePackage.of(Zip.of(parts)).kind());
        assertEquals(
                "fetches something from elsewhere (image https://example.org/); put it into the document or leave it out",
                refusedWith(rels, text(rels).replace("/hyperlink", "/image")));
    }

    @Test
    void macrosAreRefused() {
        String types = "[Content_Types].xml";
        assertEquals(
                "has macros; save it as .docx or .xlsx without them",
                refusedWith(types, text(types).replace("document.main+xml", "document.macroEnabled.main+xml")));
        parts.put(types, DocxParts.of(FORM).getOrDefault(types, new byte[0]));
        assertEquals("has macros; save it as .docx or .xlsx without them", refusedWith("word/vbaProject.bin", "x"));
    }

    @Test
    void depthIsRefused() {
        String deep = "<w:p xmlns:w=\"x\">" + "<w:r>".repeat(300) + "</w:r>".repeat(300) + "</w:p>";
        assertEquals("is nested deeper than any document in its part word/document.xml", refusedWith(BODY, deep));
    }

    @Test
    void damagedAndLockedFilesAreRefused() {
        assertEquals("is damaged or cut off; send it again", refused(Arrays.copyOf(FORM, FORM.length / 2)));
        byte[] locked = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};
        assertTrue(refused(locked).startsWith("is locked with a password"));
        assertEquals(
                "is damaged in its part word/document.xml; send it again", refusedWith(BODY, "<w:document><w:body>"));
        assertEquals(
                "is no document of Word or Excel, but another zip archive",
                refused(Zip.of(Map.of("x.txt", new byte[] {1}))));
    }

    @Test
    void cutOffAnywhereItIsRefusedOrRead() {
        for (int length = 0; length < FORM.length; length += 997) {
            byte[] cut = Arrays.copyOf(FORM, length);
            assertTrue(!refused(cut).isEmpty());
        }
    }
}
