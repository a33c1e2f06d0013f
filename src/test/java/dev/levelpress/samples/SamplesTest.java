package dev.levelpress.samples;

import dev.levelpress.document.Format;
import dev.levelpress.document.Kind;
import dev.levelpress.framework.Craft;
import dev.levelpress.framework.Framework;
import dev.levelpress.framework.Level;
import dev.levelpress.output.json.JsonOutput;
import dev.levelpress.publish.Publisher;
import dev.levelpress.publish.Reading;
import dev.levelpress.publish.Request;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is made of our samples, compared with the texts in their {@code expected} folders. */
class SamplesTest {

    @ParameterizedTest
    @EnumSource
    void modelIsAsExpected(Sample sample) throws IOException {
        byte[] json = new JsonOutput().frameworks(List.of(sample.read().framework()));
        Golden.compare(expected(sample, "model.json"), new String(json, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource
    void problemsAreAsExpected(Sample sample) throws IOException {
        Reading reading = sample.read();
        String lines = reading.problems().stream()
                .map(problem -> problem.line() + "\n")
                .collect(Collectors.joining());
        Golden.compare(expected(sample, "problems.txt"), lines);
    }

    @ParameterizedTest
    @MethodSource("chosen")
    void profilePdfIsAsExpected(Sample sample, String level) throws IOException {
        byte[] pdf = published(sample, level, Kind.PROFILE, Format.PDF);
        Golden.compare(expected(sample, level + "-profile.pdf.txt"), PdfOutline.of(pdf));
    }

    @ParameterizedTest
    @MethodSource("chosen")
    void profileMarkdownIsAsExpected(Sample sample, String level) throws IOException {
        byte[] markdown = published(sample, level, Kind.PROFILE, Format.MARKDOWN);
        Golden.compare(expected(sample, level + "-profile.md.txt"), new String(markdown, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("chosen")
    void reviewDocxIsAsExpected(Sample sample, String level) throws IOException {
        byte[] docx = published(sample, level, Kind.REVIEW, Format.DOCX);
        Golden.compare(expected(sample, level + "-review.docx.txt"), WordOutline.of(docx));
    }

    static Stream<Arguments> chosen() {
        return Stream.of(Sample.values())
                .flatMap(sample -> sample.chosen().stream().map(level -> Arguments.of(sample, level)));
    }

    private static byte[] published(Sample sample, String file, Kind kind, Format format) throws IOException {
        Framework framework = sample.read().framework();
        Publisher publisher = Sample.PUBLISHER;
        for (Craft craft : framework.crafts()) {
            for (Level level : craft.levels()) {
                if (level.origin().file().equals(file + ".md")) {
                    return publisher
                            .publish(framework, new Request(craft.id(), level.id(), kind, format))
                            .bytes();
                }
            }
        }
        throw new AssertionError("no level was read from " + file + ".md");
    }

    private static Path expected(Sample sample, String name) {
        return sample.folder().resolve("expected").resolve(name);
    }
}
