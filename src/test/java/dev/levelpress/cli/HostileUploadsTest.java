package dev.levelpress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.output.docx.DocxParts;
import dev.levelpress.review.Meridian;
import dev.levelpress.review.Zip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Files made to do harm, collected with 256 MB: each is refused at once with a sentence, and the one form among them is read. */
@Isolated("measures time")
@SuppressWarnings("NullAway.Init") // set by JUnit
class HostileUploadsTest {

    private static final String BODY = "word/document.xml";

    /** For each file, and for the JVM to start. */
    private static final int SECONDS = 2;

    @TempDir
    private Path folder;

    private final byte[] form = Meridian.docx(Meridian.review());
    private final Map<String, String> reasons = new LinkedHashMap<>();

    @Test
    void eachIsRefusedAtOnceIn256Megabytes() throws IOException, InterruptedException {
        Path forms = Files.createDirectory(folder.resolve("forms"));
        Files.write(forms.resolve("sound.docx"), form);
        write(forms, "gigabyte.docx", withParts(gigabyte()), "would unpack to 1");
        write(forms, "ratio.docx", with("word/media/x.bin", new byte[15 << 20]), "unpacks to more than 200 times");
        write(forms, "large-part.docx", with("word/media/x.bin", new byte[40 << 20]), "more than 16 MB");
        write(forms, "deep.docx", with(BODY, nested(40_000)), "nested deeper");
        write(forms, "deeper.docx", with(BODY, nested(200_000)), "unpacks to more than 200 times");
        write(forms, "entities.docx", with("word/x.xml", "<!DOCTYPE x [<!ENTITY a \"a\">]><x/>"), "declares entities");
        write(forms, "macros.docx", with("word/vbaProject.bin", "x"), "has macros");
        write(forms, "outside.docx", with("../../x", "x"), "leads out of it");
        write(forms, "twice.docx", with("WORD/document.xml", "x"), "two parts named");
        write(forms, "short.docx", Arrays.copyOf(form, form.length / 2), "damaged or cut off");
        write(
                forms,
                "old.doc",
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0},
                "locked with a password");
        write(forms, "deep.pdf", pdf("[".repeat(200_000)), "has no fields");
        write(forms, "wide.pdf", pdf("[" + "0 ".repeat(7 << 20) + "]"), "has no fields");
        write(forms, "packed.pdf", pdf(packedGigabyte()), "unpacks to more than 32 MB");
        write(forms, "short.pdf", "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.ISO_8859_1), "end is missing");
        ChildJvm run = ChildJvm.run(
                256,
                folder,
                "collect",
                forms.toString(),
                "--out",
                folder.resolve("answers").toString());
        assertEquals(1, run.code(), run.printed());
        reasons.forEach((file, reason) -> assertTrue(
                run.printed().lines().anyMatch(line -> line.contains(file) && line.contains(reason)),
                file + ": " + reason + " is not in\n" + run.printed()));
        assertTrue(run.seconds() <= SECONDS * (reasons.size() + 1L), run.seconds() + " s");
        String answers = Files.readString(folder.resolve("answers/answers.json"));
        assertTrue(answers.contains("sound.docx"), answers);
    }

    private void write(Path forms, String name, byte[] content, String reason) throws IOException {
        Files.write(forms.resolve(name), content);
        reasons.put(name, reason);
    }

    private byte[] with(String part, String content) {
        return with(part, content.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] with(String part, byte[] content) {
        return withParts(Map.of(part, content));
    }

    private byte[] withParts(Map<String, byte[]> more) {
        Map<String, byte[]> parts = new LinkedHashMap<>(DocxParts.of(form));
        parts.putAll(more);
        return Zip.of(parts);
    }

    private static String nested(int depth) {
        return "<w:p xmlns:w=\"x\">" + "<w:r>".repeat(depth) + "</w:r>".repeat(depth) + "</w:p>";
    }

    /** Each part below the limits, some 12 MB together; all of one content, so that it is in memory but once. */
    private static Map<String, byte[]> gigabyte() {
        byte[] part = new byte[15 << 20];
        byte[] noise = new byte[160 << 10];
        new Random(1).nextBytes(noise);
        System.arraycopy(noise, 0, part, 0, noise.length);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int i = 0; i < 70; i++) {
            parts.put("word/media/" + i + ".bin", part);
        }
        return parts;
    }

    /** Objects that are packed together and are all nothing. */
    private static String packedGigabyte() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflating = new DeflaterOutputStream(packed)) {
            byte[] megabyte = new byte[1 << 20];
            for (int i = 0; i < 1024; i++) {
                deflating.write(megabyte);
            }
        }
        return "<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length " + packed.size() + ">> stream\n"
                + packed.toString(StandardCharsets.ISO_8859_1) + "\nendstream";
    }

    private static byte[] pdf(String object) {
        String text = "%PDF-1.7\n9 0 obj " + object + " endobj\ntrailer <</Root 1 0 R>>\nstartxref\n0\n%%EOF\n";
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
