package dev.levelpress.review;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.document.Format;
import dev.levelpress.problem.ProblemReport;
import dev.levelpress.publish.Publisher;
import dev.levelpress.publish.Settings;
import dev.levelpress.review.word.Key;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** PDFs made to do harm, or damaged: each is refused with a sentence, or read as far as it goes, at once. */
@Isolated("measures time")
class HostilePdfTest {

    private static final Duration AT_ONCE = Duration.ofSeconds(2);
    private static final String FIELDS = "5 0 obj <</FT/Tx/T(a)/Parent 4 0 R/V(found)>> endobj\n";

    @Test
    void fieldsThatHoldOneAnotherAreReadOnce() {
        String loop = "3 0 obj <</Fields [4 0 R 4 0 R 3 0 R]>> endobj\n"
                + "4 0 obj <</T(review)/Kids[5 0 R 4 0 R 6 0 R]>> endobj\n"
                + FIELDS
                + "6 0 obj 6 0 R endobj 7 0 obj 8 0 R endobj 8 0 obj 7 0 R endobj\n";
        FilledForm form = read(pdf(loop)).orElseThrow();
        assertEquals(Map.of(new Key("", "a"), "found"), Filled.values(form));
    }

    @Test
    void trailersThatPointAtEachOtherAreNotFollowed() {
        String loop = "3 0 obj <</Fields [4 0 R]>> endobj\n4 0 obj <</T(review)/Kids[5 0 R]>> endobj\n" + FIELDS
                + "xref\n0 1\n0000000000 65535 f\ntrailer <</Root 1 0 R/Prev 9/Size 1>>\nstartxref\n9\n%%EOF\n"
                + "trailer <</Root 1 0 R/Prev 99>>\n";
        assertEquals("found", read(pdf(loop)).orElseThrow().answer("", "a"));
    }

    @Test
    void whatUnpacksToFarMoreIsRefused() throws IOException {
        byte[] gigabyte = new byte[1 << 20];
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
            for (int i = 0; i < 256; i++) {
                out.write(gigabyte);
            }
        }
        String bomb = "9 0 obj <</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length " + deflated.size() + ">> stream\n"
                + deflated.toString(ISO_8859_1) + "\nendstream endobj\n";
        assertRefused("unpacks to more than", pdf(bomb));
        assertRefused("unpacks to more than", pdf(bomb.replace("/ObjStm", "/Obj#53tm")));
        assertRefused("cannot be undone", pdf(bomb.replace("/FlateDecode", "[/FlateDecode/FlateDecode]")));
    }

    @Test
    void depthAndSizeHaveLimits() {
        assertRefused("no fields", pdf("9 0 obj " + "[".repeat(200_000)));
        assertRefused("no fields", pdf("9 0 obj " + "<</A".repeat(200_000)));
        assertRefused("no fields", pdf("9 0 obj [" + "0 ".repeat(4_000_000) + "] endobj"));
        assertRefused("far more parts", pdf(parts(250_000)));
        assertRefused("larger than 16 MB", pdf(" ".repeat(17 << 20)));
        StringBuilder deep = new StringBuilder("3 0 obj <</Fields [10 0 R]>> endobj\n");
        for (int i = 10; i < 5_000; i++) {
            deep.append(i).append(" 0 obj <</T(a)/Kids[").append(i + 1).append(" 0 R]>> endobj\n");
        }
        assertRefused("no fields", pdf(deep.toString()));
    }

    @Test
    void whatIsNeverClosedIsNotReadAgainAndAgain() {
        assertRefused("no fields", pdf("1 0 obj(".repeat(1_000_000)));
        assertRefused("damaged", pdf("1 0 obj<<".repeat(10) + "trailer(".repeat(1_000_000)));
        assertRefused("no fields", pdf("1 0 obj <<>> stream\n".repeat(400_000)));
        assertRefused("no fields", pdf("1 0 obj <</Length 99>> stream\n".repeat(400_000)));
    }

    @Test
    void damagedFormsAreReadOrTold() {
        byte[] form = new Publisher(Settings.defaults())
                .personal(Meridian.FRAMEWORK, "H2 2026")
                .of(Meridian.PERSON, "data-science", "level-5", Format.PDF);
        Random dice = new Random(7);
        for (int i = 0; i < 200; i++) {
            byte[] damaged = form.clone();
            for (int j = 0; j < 200; j++) {
                damaged[dice.nextInt(damaged.length)] = (byte) dice.nextInt(256);
            }
            read(damaged);
        }
    }

    private static String parts(int count) {
        StringBuilder parts = new StringBuilder();
        for (int i = 10; i < count; i++) {
            parts.append(i).append(" 0 obj 1\n");
        }
        return parts.toString();
    }

    /** A document whose form is object 3. */
    private static byte[] pdf(String objects) {
        return ("%PDF-1.7\n1 0 obj <</Type/Catalog/AcroForm 3 0 R>> endobj\n" + objects
                        + "\ntrailer <</Root 1 0 R>>\nstartxref\n0\n%%EOF\n")
                .getBytes(ISO_8859_1);
    }

    private static Optional<FilledForm> read(byte[] file) {
        return assertTimeout(
                AT_ONCE, () -> new Forms(Meridian.withoutFramework()).read("form.pdf", file, new ProblemReport()));
    }

    private static void assertRefused(String reason, byte[] file) {
        ProblemReport problems = new ProblemReport();
        Forms forms = new Forms(Meridian.withoutFramework());
        assertEquals(Optional.empty(), assertTimeout(AT_ONCE, () -> forms.read("form.pdf", file, problems)));
        String message = problems.all().getFirst().message();
        assertTrue(message.contains(reason), message);
    }
}
