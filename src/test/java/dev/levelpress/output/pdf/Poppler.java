package dev.levelpress.output.pdf;

import dev.levelpress.Needed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs Poppler's programs on a document. */
final class Poppler {

    private Poppler() {}

    /** @param arguments before and after the document, which is put where {@code {}} stands */
    static String output(byte[] pdf, String program, String... arguments) {
        try {
            Path file = Files.createTempFile("levelpress", ".pdf");
            try {
                Files.write(file, pdf);
                List<String> command = new ArrayList<>(List.of(Needed.program(program)));
                for (String argument : arguments) {
                    command.add(argument.equals("{}") ? file.toString() : argument);
                }
                Process process =
                        new ProcessBuilder(command).redirectErrorStream(true).start();
                String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                if (process.waitFor() != 0) {
                    throw new AssertionError(command + ": " + output);
                }
                return output;
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
