package dev.levelpress;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;

/** What some tests need beyond the JDK: where it is missing they fail in CI and skip elsewhere, saying so. */
public final class Needed {

    private static final Path CORPUS = Path.of("../shared/corpus");

    private Needed() {}

    /** A program on the PATH by the first of its names that is there; {@code src/test/tools/install} installs them. */
    public static String program(String... names) {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            for (String name : names) {
                Path file = Path.of(folder, name);
                if (Files.isExecutable(file)) {
                    return file.toString();
                }
            }
        }
        return missing(String.join(" or ", names));
    }

    /** A file that {@code src/test/tools/install} brings. */
    public static Path file(Path file) {
        return Files.exists(file) ? file : Path.of(missing(file.toString()));
    }

    /** A public framework, a folder or file; the corpus is not part of this project and its tests skip where it is absent. */
    public static Path corpus(String name) {
        Path folder = CORPUS.resolve(name);
        if (!Files.exists(folder)) {
            abort("skipped: no corpus at " + CORPUS);
        }
        return folder;
    }

    private static String missing(String what) {
        String message = what + " is missing; src/test/tools/install installs it";
        if ("true".equals(System.getenv("CI"))) {
            return fail(message);
        }
        return abort("skipped: " + message);
    }
}
