package dev.levelpress.samples;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.levelpress.Needed;
import dev.levelpress.Poppler;
import dev.levelpress.document.Format;
import dev.levelpress.document.Kind;
import dev.levelpress.framework.Craft;
import dev.levelpress.framework.Expectation;
import dev.levelpress.framework.Framework;
import dev.levelpress.framework.Level;
import dev.levelpress.output.pdf.PrintCoverage;
import dev.levelpress.publish.Request;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;

/** What authors wrote is in the model, and what is in the model is in every document: complete and in order. */
@Order(1)
class NothingIsLostTest {

    @TestFactory
    Stream<DynamicTest> everythingWrittenInMeridianIsInTheModel() throws IOException {
        return everythingWrittenIsInTheModel(Sample.MERIDIAN.folder());
    }

    @TestFactory
    Stream<DynamicTest> everythingWrittenInHarbourIsInTheModel() throws IOException {
        return everythingWrittenIsInTheModel(Sample.HARBOUR.folder());
    }

    @TestFactory
    Stream<DynamicTest> everythingWrittenInThePublicFrameworkIsInTheModel() throws IOException {
        return everythingWrittenIsInTheModel(Needed.corpus("vaarst"));
    }

    @TestFactory
    Stream<DynamicTest> everythingInMeridianIsInEveryDocument() throws IOException {
        return everythingInTheModelIsInEveryDocument(Sample.MERIDIAN.folder());
    }

    @TestFactory
    Stream<DynamicTest> everythingInHarbourIsInEveryDocument() throws IOException {
        return everythingInTheModelIsInEveryDocument(Sample.HARBOUR.folder());
    }

    @TestFactory
    Stream<DynamicTest> everythingInBrokenIsInEveryDocument() throws IOException {
        return everythingInTheModelIsInEveryDocument(Sample.BROKEN.folder());
    }

    @TestFactory
    Stream<DynamicTest> everythingInThePublicFrameworkIsInEveryDocument() throws IOException {
        return everythingInTheModelIsInEveryDocument(Needed.corpus("vaarst"));
    }

    @TestFactory
    Stream<DynamicTest> noWordOfMeridianIsTornAtTheEndOfALine() throws IOException {
        Framework framework = Sample.PUBLISHER.read(Sample.MERIDIAN.folder()).framework();
        return requests(framework, List.of(Kind.PROFILE), List.of(Format.PDF)).stream()
                .map(request -> dynamicTest(request.path(), () -> {
                    Request html = new Request(request.craft(), request.level(), Kind.PROFILE, Format.HTML);
                    String text = DocumentText.of(
                            Format.HTML,
                            Sample.PUBLISHER.publish(framework, html).bytes());
                    byte[] pdf = Sample.PUBLISHER.publish(framework, request).bytes();
                    Set<String> torn = words(Poppler.read(pdf, "pdftotext", "-layout", "-", "-"));
                    torn.removeAll(words(text));
                    torn.removeAll(Set.of("Area", "Description", "Page", "of", "Draft"));
                    assertEquals(Set.of(), torn);
                }));
    }

    private static Set<String> words(String text) {
        return Pattern.compile("\\p{L}+")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(toSet());
    }

    private static Stream<DynamicTest> everythingWrittenIsInTheModel(Path folder) throws IOException {
        Framework framework = Sample.PUBLISHER.read(folder).framework();
        List<WrittenLevel> written = WrittenLevel.below(folder);
        assertFalse(written.isEmpty());
        return written.stream()
                .map(level -> dynamicTest(level.file().toString(), () -> {
                    String file = folder.relativize(level.file()).toString().replace('\\', '/');
                    Level read = levels(framework)
                            .filter(each -> each.origin().file().equals(file))
                            .findFirst()
                            .orElseThrow();
                    assertEquals(level.label(), read.label());
                    Pieces.assertInOrder(level.pieces(), modelText(read), file);
                }));
    }

    private static Stream<Level> levels(Framework framework) {
        return framework.crafts().stream().flatMap(craft -> craft.levels().stream());
    }

    private static String modelText(Level level) {
        List<String> text =
                new ArrayList<>(List.of(level.title(), level.summary().plain()));
        for (Expectation each : level.expectations()) {
            text.add(each.areaName());
            text.add(String.join("\n", Pieces.of(each.text().plain())));
        }
        level.sections().forEach(each -> {
            text.add(each.name());
            text.add(String.join("\n", Pieces.of(each.text().plain())));
        });
        return String.join("\n", text);
    }

    private static Stream<DynamicTest> everythingInTheModelIsInEveryDocument(Path folder) throws IOException {
        Framework framework = Sample.PUBLISHER.read(folder).framework();
        return requests(framework, List.of(Kind.values()), List.of(Format.values())).stream()
                .filter(request -> !isSlow(request) || isFirst(request, framework))
                .map(request -> dynamicTest(request.path(), () -> {
                    byte[] bytes = Sample.PUBLISHER.publish(framework, request).bytes();
                    String text = DocumentText.of(request.format(), bytes);
                    Craft craft = framework.craft(request.craft()).orElseThrow();
                    Level level = craft.level(request.level()).orElseThrow();
                    Pieces.assertInOrder(List.of(level.title()), text, request.path());
                    Pieces.assertInOrder(List.of(craft.name()), text, request.path());
                    List<String> pieces = printed(request, craft, level).stream()
                            .filter(piece -> request.format() != Format.PDF || canBeSet(piece))
                            .toList();
                    Pieces.assertInOrder(pieces, text, request.path());
                }));
    }

    /** Poppler takes some seconds to read the structure of a form, and profiles show what postings do. */
    private static boolean isSlow(Request request) {
        return request.kind() != Kind.PROFILE && request.format() == Format.PDF;
    }

    private static boolean isFirst(Request request, Framework framework) {
        Craft craft = framework.crafts().getFirst();
        return craft.id().equals(request.craft())
                && craft.levels().getFirst().id().equals(request.level());
    }

    private static List<Request> requests(Framework framework, List<Kind> kinds, List<Format> formats) {
        return Sample.PUBLISHER.requests(framework, Optional.empty(), Optional.empty(), kinds, formats);
    }

    private static List<String> printed(Request request, Craft craft, Level level) {
        List<String> pieces = new ArrayList<>(Pieces.of(level.summary().plain()));
        for (Expectation each : level.expectations()) {
            if (request.kind() == Kind.POSTING && !isPosted(craft, each)) {
                continue;
            }
            pieces.add(each.areaName());
            pieces.addAll(Pieces.of(printed(craft, each)));
        }
        if (request.kind() == Kind.PROFILE) {
            level.sections().forEach(each -> {
                pieces.add(each.name());
                pieces.addAll(Pieces.of(each.text().plain()));
            });
        }
        return pieces;
    }

    /** Postings leave out what outsiders cannot read: placeholders, and references that lead nowhere. */
    private static boolean isPosted(Craft craft, Expectation expectation) {
        boolean leadsNowhere = expectation.state() == Expectation.State.INHERITED
                && printed(craft, expectation).equals(expectation.text().plain());
        return !leadsNowhere && !printed(craft, expectation).isEmpty();
    }

    /** Scripts that cannot be set in print are refused with a problem, which {@code problems.txt} holds. */
    private static boolean canBeSet(String piece) {
        return PrintCoverage.missing(piece).isEmpty();
    }

    /** An expectation as people should see it. */
    private static String printed(Craft craft, Expectation expectation) {
        return switch (expectation.state()) {
            case WRITTEN -> expectation.text().plain();
            case PLACEHOLDER -> "";
            case INHERITED ->
                expectation
                        .inheritedFrom()
                        .flatMap(craft::level)
                        .flatMap(level -> level.expectation(expectation.area()))
                        .orElse(expectation)
                        .text()
                        .plain();
        };
    }
}
