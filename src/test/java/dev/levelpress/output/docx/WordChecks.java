package dev.levelpress.output.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.Needed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Whether a document is one that Word takes: each of these checks finds what the others miss. */
public final class WordChecks {

    private static final Path VALIDATOR = Path.of("src/test/tools/node_modules/.bin/ooxml-validator");
    private static final long MOST_SECONDS = 180;

    private WordChecks() {}

    /** No errors of the schema, and of our own lint. */
    public static void assertWellMade(byte[] docx) {
        Map<String, String> parts = DocxParts.texts(docx);
        List<String> findings = new ArrayList<>(WordSchema.errors(parts));
        findings.addAll(WordLint.findings(parts));
        assertEquals(List.of(), findings);
    }

    /** No errors of Microsoft's Open XML SDK. */
    public static void assertValid(Path docx) throws IOException, InterruptedException {
        String answer =
                run(List.of(Needed.file(VALIDATOR).toString(), docx.toString()), docx.resolveSibling("sdk.json"));
        assertTrue(answer.replaceAll("\\s", "").endsWith("\"errors\":[]}"), answer);
    }

    /** What Microsoft's Open XML SDK finds, with the document's name; empty when it finds nothing. */
    public static Optional<String> errors(Path docx) {
        try {
            assertValid(docx);
            return Optional.empty();
        } catch (AssertionError found) {
            return Optional.of(docx.getFileName() + ": " + found.getMessage());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** What LibreOffice prints of documents, as texts in their order; white space is one blank. */
    public static List<String> printed(List<Path> documents, Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Needed.program("soffice", "libreoffice"),
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
        documents.forEach(each -> command.add(each.toString()));
        run(command, folder.resolve("office.log"));
        List<String> texts = new ArrayList<>();
        for (Path document : documents) {
            Path pdf = folder.resolve(document.getFileName().toString().replaceFirst("docx$", "pdf"));
            Path text = folder.resolve("text.txt");
            run(List.of(Needed.program("pdftotext"), pdf.toString(), text.toString()), folder.resolve("text.log"));
            texts.add(Files.readString(text).replaceAll("\\s+", " "));
        }
        return texts;
    }

    private static String run(List<String> command, Path log) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException(command + " takes too long");
        }
        return Files.readString(log, StandardCharsets.UTF_8);
    }
}
