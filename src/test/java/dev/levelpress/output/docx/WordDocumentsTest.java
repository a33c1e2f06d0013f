package dev.levelpress.output.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.Needed;
import dev.levelpress.document.AreaRow;
import dev.levelpress.document.Document;
import dev.levelpress.document.Documents;
import dev.levelpress.document.Kind;
import dev.levelpress.document.Look;
import dev.levelpress.document.PageSize;
import dev.levelpress.document.Posting;
import dev.levelpress.document.Profile;
import dev.levelpress.document.Review;
import dev.levelpress.framework.Craft;
import dev.levelpress.framework.Framework;
import dev.levelpress.framework.RichText;
import dev.levelpress.publish.Publisher;
import dev.levelpress.publish.Settings;
import dev.levelpress.template.TemplateFolder;
import dev.levelpress.template.word.Reviews;
import dev.levelpress.template.word.WordTemplates;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The built-in templates filled: documents that Word takes, with every word in them. */
class WordDocumentsTest {

    private static final WordTemplates TEMPLATES = new WordTemplates(TemplateFolder.builtIn());
    private static final DocxOutput OUTPUT = new DocxOutput();
    private static final String LOGO =
            "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everyDocumentIsWellMade() throws IOException {
        Map<String, Document> documents = new LinkedHashMap<>(unusual());
        documents.putAll(of(Path.of("samples/meridian")));
        documents.putAll(of(Path.of("samples/harbour")));
        return documents.entrySet().stream()
                .map(each ->
                        DynamicTest.dynamicTest(each.getKey(), () -> WordChecks.assertWellMade(docx(each.getValue()))));
    }

    @Test
    void poiOpensThem() throws IOException {
        for (Document each : unusual().values()) {
            try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx(each)))) {
                assertTrue(!document.getBodyElements().isEmpty());
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> theSdkFindsNothing() {
        return unusual().entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.getKey(), () -> WordChecks.assertValid(saved(each.getKey(), each.getValue()))));
    }

    @Test
    void matrixOfAreasIsWellMadeAndValid() throws IOException, InterruptedException {
        TemplateFolder templates =
                TemplateFolder.builtIn().with("review.docx", Path.of("templates/review-matrix.docx"));
        WordTemplates matrix = new WordTemplates(templates);
        for (Document each : List.of(Reviews.plain(), Reviews.hostile())) {
            byte[] docx = OUTPUT.write(matrix.parts(each));
            WordChecks.assertWellMade(docx);
            WordChecks.assertValid(Files.write(folder.resolve("matrix.docx"), docx));
        }
    }

    @Test
    void theFirstPageIsWellMadeAndValid() throws IOException, InterruptedException {
        for (Map.Entry<String, Document> each : of(Needed.corpus("vaarst")).entrySet()) {
            WordChecks.assertWellMade(docx(each.getValue()));
            WordChecks.assertValid(saved(each.getKey().replace('/', '-'), each.getValue()));
        }
    }

    @Test
    void libreOfficePrintsEveryWord() throws IOException, InterruptedException {
        Map<String, Document> documents = new LinkedHashMap<>(unusual());
        documents.putAll(of(Path.of("samples/harbour")));
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, Document> each : documents.entrySet()) {
            files.add(saved(each.getKey().replace('/', '-'), each.getValue()));
        }
        List<String> printed = WordChecks.printed(files, folder);
        List<String> missing = new ArrayList<>();
        int index = 0;
        for (Map.Entry<String, Document> each : documents.entrySet()) {
            String text = squeezed(printed.get(index++));
            texts(each.getValue()).stream()
                    .flatMap(wanted -> wanted.lines())
                    .map(WordDocumentsTest::squeezed)
                    .filter(wanted -> !text.contains(wanted))
                    .forEach(wanted -> missing.add(each.getKey() + ": " + wanted));
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void bytesAreTheSameForTheSameDocument() {
        for (Document each : unusual().values()) {
            WordTemplates again = new WordTemplates(TemplateFolder.builtIn());
            assertArrayEquals(docx(each), new DocxOutput().write(again.parts(each)));
            assertArrayEquals(docx(each), docx(each));
        }
    }

    @Test
    void theContentTypesComeFirstAndTheFileOpensAsAZip() throws IOException {
        Path file = saved("zip", Reviews.plain());
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertEquals("[Content_Types].xml", zip.entries().nextElement().getName());
            assertEquals(DocxParts.of(Files.readAllBytes(file)).size(), zip.size());
        }
    }

    @Test
    void theAccentReachesThemeAndStylesAndStaysLegible() {
        Map<String, String> parts = DocxParts.texts(docx(Reviews.profile(Reviews.look(PageSize.A4, "#7a1f3d", ""))));
        assertTrue(parts.getOrDefault("word/theme/theme1.xml", "").contains("<a:accent1><a:srgbClr val=\"7A1F3D\"/>"));
        String styles = parts.getOrDefault("word/styles.xml", "");
        assertTrue(styles.contains("w:fill=\"7A1F3D\""));
        assertTrue(!styles.contains("0B6E6E"), "no trace of the default accent");
    }

    @Test
    void theLogoStandsInTheHeader() {
        Map<String, String> parts = DocxParts.texts(docx(Reviews.profile(Reviews.look(PageSize.A4, "#0b6e6e", LOGO))));
        assertTrue(parts.containsKey("word/media/levelpress-logo.png"));
        assertTrue(parts.getOrDefault("word/header1.xml", "").contains("descr=\"Logo of &quot;us&quot;\""));
    }

    private static Map<String, Document> unusual() {
        Map<String, Document> documents = new LinkedHashMap<>();
        documents.put("hostile-review", Reviews.hostile());
        documents.put("hostile-profile", Reviews.profile(Look.defaults()));
        documents.put("letter-with-logo", Reviews.profile(Reviews.look(PageSize.LETTER, "#f0c000", LOGO)));
        documents.put("no-areas", Reviews.review("Nothing", List.of()));
        return documents;
    }

    private static Map<String, Document> of(Path source) throws IOException {
        Framework framework = new Publisher(Settings.defaults()).read(source).framework();
        Documents documents = new Documents(Look.defaults(), Optional.empty(), Optional.empty(), true, true);
        Map<String, Document> all = new LinkedHashMap<>();
        for (Craft craft : framework.crafts()) {
            craft.levels().forEach(level -> {
                for (Kind kind : Kind.values()) {
                    all.put(
                            craft.id() + "/" + level.id() + "-" + kind.id(),
                            documents.document(kind, framework, craft, level));
                }
            });
        }
        return all;
    }

    /** What a document says, apart from the template's own words. */
    private static List<String> texts(Document document) {
        List<String> texts = new ArrayList<>();
        List<AreaRow> rows = new ArrayList<>();
        RichText summary = switch (document) {
            case Profile profile -> {
                rows.addAll(profile.areas());
                profile.sections().forEach(each -> texts.add(each.text().plain()));
                profile.descriptions().forEach(each -> texts.add(each.text().plain()));
                yield profile.summary();
            }
            case Review review -> {
                rows.addAll(review.areas());
                rows.addAll(review.next());
                yield review.summary();
            }
            case Posting posting -> {
                texts.add(posting.intro().plain());
                posting.areas()
                        .forEach(each ->
                                texts.add(each.name() + "\n" + each.text().plain()));
                yield posting.summary();
            }
        };
        texts.add(document.masthead().title());
        texts.add(summary.plain());
        rows.forEach(row -> texts.add(row.name() + "\n" + row.text().plain()));
        return texts;
    }

    /** Letters and digits only: where lines break, and which marks lists have, is the program's business. */
    private static String squeezed(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private Path saved(String name, Document document) throws IOException {
        return Files.write(folder.resolve(name + ".docx"), docx(document));
    }

    private static byte[] docx(Document document) {
        return OUTPUT.write(TEMPLATES.parts(document));
    }
}
