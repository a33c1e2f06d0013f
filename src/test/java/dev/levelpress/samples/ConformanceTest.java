package dev.levelpress.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.levelpress.Browser;
import dev.levelpress.Needed;
import dev.levelpress.document.Format;
import dev.levelpress.document.Kind;
import dev.levelpress.framework.Framework;
import dev.levelpress.output.docx.WordChecks;
import dev.levelpress.output.pdf.PdfText;
import dev.levelpress.output.pdf.Vera;
import dev.levelpress.publish.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Documents of our samples and of the first public framework, held against the standards. */
@SuppressWarnings("NullAway.Init") // set by JUnit
@Order(2)
class ConformanceTest {

    @TempDir
    private static Path folder;

    @TestFactory
    Stream<DynamicTest> everyProfileOfMeridianIsPdfUaAndPdfA() throws IOException {
        return profilesArePdfUaAndPdfA(Sample.MERIDIAN.folder());
    }

    @TestFactory
    Stream<DynamicTest> everyProfileOfHarbourIsPdfUaAndPdfA() throws IOException {
        return profilesArePdfUaAndPdfA(Sample.HARBOUR.folder());
    }

    @TestFactory
    Stream<DynamicTest> everyProfileOfThePublicFrameworkIsPdfUaAndPdfA() throws IOException {
        return profilesArePdfUaAndPdfA(Needed.corpus("vaarst"));
    }

    /**
     * The validator takes one file a run and the better part of a second for each: the first level of each craft and the
     * chosen ones, several at a time; all with {@code -Dsamples.all=true}. {@code WordDocumentsTest} holds every one
     * of two samples against the schemas.
     */
    @Test
    void theSdkFindsNothingWrongWithWordDocuments() throws IOException {
        List<Path> documents = new ArrayList<>();
        for (Sample sample : Sample.values()) {
            Framework framework = sample.read().framework();
            for (Kind kind : List.of(Kind.PROFILE, Kind.REVIEW)) {
                for (Request request : requests(framework, kind, Format.DOCX)) {
                    if (!isForTheSdk(sample, framework, request)) {
                        continue;
                    }
                    Path own = Files.createDirectories(folder.resolve("sdk-" + documents.size()));
                    documents.add(Files.write(
                            own.resolve(request.path().replace('/', '-')),
                            Sample.PUBLISHER.publish(framework, request).bytes()));
                }
            }
        }
        List<String> wrong = documents.parallelStream()
                .flatMap(document -> WordChecks.errors(document).stream())
                .toList();
        assertEquals(List.of(), wrong);
    }

    private static boolean isForTheSdk(Sample sample, Framework framework, Request request) {
        String first = framework
                .craft(request.craft())
                .orElseThrow()
                .levels()
                .getFirst()
                .id();
        return Boolean.getBoolean("samples.all")
                || first.equals(request.level())
                || sample.chosen().contains(request.craft() + "/" + request.level());
    }

    @Test
    void chosenProfilesAreAccessibleInABrowser() throws IOException {
        try (Browser browser = Browser.open()) {
            for (Sample sample : Sample.values()) {
                Framework framework = sample.read().framework();
                for (Request request : chosen(sample, Kind.PROFILE, Format.HTML)) {
                    Page page = browser.visit(saved(framework, request).toUri().toString(), 800, ColorScheme.LIGHT);
                    assertEquals(List.of(), Browser.violations(page), request.path());
                }
            }
            assertEquals(List.of(), browser.complaints());
        }
    }

    private static Stream<DynamicTest> profilesArePdfUaAndPdfA(Path source) throws IOException {
        Framework framework = Sample.PUBLISHER.read(source).framework();
        return requests(framework, Kind.PROFILE, Format.PDF).stream()
                .map(request -> dynamicTest(request.path(), () -> {
                    byte[] pdf = Sample.PUBLISHER.publish(framework, request).bytes();
                    assertEquals(List.of(), Vera.failures(pdf));
                    assertEquals(List.of(), PdfText.linesStartingWith(",.;:!?)", pdf));
                }));
    }

    private static List<Request> chosen(Sample sample, Kind kind, Format format) throws IOException {
        return requests(sample.read().framework(), kind, format).stream()
                .filter(request -> sample.chosen().contains(request.craft() + "/" + request.level()))
                .toList();
    }

    private static List<Request> requests(Framework framework, Kind kind, Format format) {
        return Sample.PUBLISHER.requests(framework, Optional.empty(), Optional.empty(), List.of(kind), List.of(format));
    }

    private static Path saved(Framework framework, Request request) throws IOException {
        Path file = folder.resolve(request.path().replace('/', '-'));
        return Files.write(file, Sample.PUBLISHER.publish(framework, request).bytes());
    }
}
