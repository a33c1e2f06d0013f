package dev.levelpress.output.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.document.Document;
import dev.levelpress.document.Documents;
import dev.levelpress.document.Kind;
import dev.levelpress.document.Look;
import dev.levelpress.document.Person;
import dev.levelpress.document.Review;
import dev.levelpress.document.StandIn;
import dev.levelpress.framework.Craft;
import dev.levelpress.framework.Framework;
import dev.levelpress.publish.Publisher;
import dev.levelpress.publish.Settings;
import dev.levelpress.template.TemplateFolder;
import dev.levelpress.template.word.Reviews;
import dev.levelpress.template.word.WordTemplates;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms packed once for many people: each says what it would say made alone, and is a file that every program opens. */
class PreprintTest {

    private static final WordTemplates TEMPLATES = new WordTemplates(TemplateFolder.builtIn());
    private static final DocxOutput OUTPUT = new DocxOutput();
    private static final String ODD = Reviews.HOSTILE + " ÄÖ 日本 \uD83D\uDE80";

    @TempDir
    Path folder;

    @Test
    void aPersonsFormIsTheOneMadeForThemAlone() throws IOException {
        Framework framework = new Publisher(Settings.defaults())
                .read(Path.of("samples/meridian"))
                .framework();
        Documents documents = new Documents(Look.defaults(), Optional.empty(), Optional.empty(), true, false);
        for (Craft craft : framework.crafts()) {
            for (var level : craft.levels()) {
                Document document = documents.document(Kind.REVIEW, framework, craft, level);
                for (Person person :
                        people(((Review) document).areas().getFirst().id())) {
                    assertSame((Review) document, person);
                }
            }
        }
    }

    @Test
    void textsThatLookLikeMarkupStayText() {
        Review review = Reviews.hostile();
        assertSame(review, new Person(ODD, ODD, ODD, ODD, Map.of("a", ODD)));
    }

    @Test
    void aPreprintServesAllOfWhomTheSameIsKnown() {
        Review review = Reviews.plain();
        Person first = new Person("1", "Ada", "", "Grace", Map.of("one", "3"));
        Person second = new Person("2", "Barbara Liskov & Söhne", "", "Edsger", Map.of("one", "2", "two", ""));
        assertEquals(StandIn.known(first), StandIn.known(second));
        StandIn standIn = StandIn.of(first);
        Preprint preprint = OUTPUT.preprint(standIn, TEMPLATES.parts(review.of(standIn.person(), "H2")));
        assertEquals(texts(review.of(second, "H2")), normal(preprint.of(second)));
    }

    @Test
    void everyEntryKeepsItsChecksumAndOpens() throws IOException {
        StandIn standIn = StandIn.of(long70000());
        Preprint preprint =
                OUTPUT.preprint(standIn, TEMPLATES.parts(Reviews.plain().of(standIn.person(), "H2 2026")));
        byte[] docx = preprint.of(long70000());
        Path file = Files.write(folder.resolve("long.docx"), docx);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                byte[] content = zip.getInputStream(entry).readAllBytes();
                CRC32 checksum = new CRC32();
                checksum.update(content);
                assertEquals(entry.getCrc(), checksum.getValue(), entry.getName());
                assertEquals(entry.getSize(), content.length, entry.getName());
            }
        }
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertTrue(!document.getBodyElements().isEmpty());
        }
    }

    @Test
    void theSdkFindsNothingAndLibreOfficePrintsThePerson() throws IOException, InterruptedException {
        Person person = new Person("p-1", "Zoë <& Söhne>", "zoe@example.org", "Grace Hopper", Map.of("one", "3"));
        StandIn standIn = StandIn.of(person);
        byte[] docx = OUTPUT.preprint(standIn, TEMPLATES.parts(Reviews.plain().of(standIn.person(), "H2 2026")))
                .of(person);
        WordChecks.assertWellMade(docx);
        Path file = Files.write(folder.resolve("person.docx"), docx);
        WordChecks.assertValid(file);
        String printed = WordChecks.printed(List.of(file), folder).getFirst();
        assertTrue(printed.contains("Zoë <& Söhne>"), printed);
        assertTrue(printed.contains("Grace Hopper"), printed);
        assertTrue(printed.contains("H2 2026"), printed);
    }

    @Test
    void checksumsOfTextsPutTogetherAreThoseOfTheWhole() {
        Random random = new Random(7);
        for (int length : List.of(0, 1, 2, 5, 100, 4_097, 70_001)) {
            byte[] before = new byte[random.nextInt(1_000)];
            byte[] after = new byte[length];
            random.nextBytes(before);
            random.nextBytes(after);
            CRC32 whole = new CRC32();
            whole.update(before);
            int first = (int) whole.getValue();
            whole.update(after);
            CRC32 second = new CRC32();
            second.update(after);
            assertEquals(
                    (int) whole.getValue(), Checksums.joined(first, (int) second.getValue(), Checksums.shift(length)));
        }
    }

    private static void assertSame(Review review, Person person) {
        StandIn standIn = StandIn.of(person);
        Preprint preprint = OUTPUT.preprint(standIn, TEMPLATES.parts(review.of(standIn.person(), "H2 2026")));
        assertEquals(texts(review.of(person, "H2 2026")), normal(preprint.of(person)));
        assertArrayEquals(preprint.of(person), preprint.of(person));
    }

    private static List<Person> people(String area) {
        return List.of(
                new Person("1", "Ada", "ada@example.org", "Grace", Map.of(area, "3")),
                new Person("2", "B", "", "", Map.of()),
                new Person("", "", "", "", Map.of()));
    }

    private static Person long70000() {
        return new Person("1", "n".repeat(70_000), "", "", Map.of());
    }

    private static Map<String, String> texts(Document document) {
        return normal(OUTPUT.write(TEMPLATES.parts(document)));
    }

    /** The parts in their order; the two ways to write an apostrophe in XML are one. */
    private static Map<String, String> normal(byte[] docx) {
        Map<String, String> texts = DocxParts.texts(docx);
        texts.replaceAll((name, text) -> text.replace("&apos;", "&#39;"));
        return texts;
    }
}
