package dev.levelpress.reader;

import dev.levelpress.framework.Craft;
import dev.levelpress.framework.Framework;
import dev.levelpress.framework.Level;
import dev.levelpress.problem.Problem;
import dev.levelpress.problem.ProblemReport;
import dev.levelpress.source.Limits;
import dev.levelpress.source.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A few files written by a test, read. */
final class SmallSource {

    private final Path folder;
    private final ProblemReport problems = new ProblemReport();

    SmallSource(Path folder) {
        this.folder = folder;
    }

    SmallSource file(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Framework read() {
        return imported().framework();
    }

    Import imported() {
        try {
            return Readers.read(Sources.open(folder, Limits.defaults(), problems), problems);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The problems that were found, as people see them. */
    List<String> problems() {
        return problems.all().stream().map(Problem::line).toList();
    }

    /** The cells of a craft, each as {@code level / area: text}, the text on one line. */
    static List<String> cells(Craft craft) {
        return craft.levels().stream()
                .flatMap(level -> level.expectations().stream()
                        .map(each -> level.label() + " / " + each.areaName() + ": "
                                + each.text().plain().replaceAll("\\s+", " ")))
                .toList();
    }

    static List<String> labels(Craft craft) {
        return craft.levels().stream().map(Level::label).toList();
    }
}
