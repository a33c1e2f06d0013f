package dev.levelpress.template;

import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where templates come from: the built-in ones, or a folder of the operator's. */
public final class TemplateFolder {

    /** The built-in templates: every file below {@code templates/}, by name. */
    public static final List<String> NAMES = List.of(
            "parts.ftl",
            "form.css",
            "form.ftl",
            "form.js",
            "posting.css",
            "posting.docx",
            "posting.fragment.ftl",
            "posting.ftl",
            "posting.md.ftl",
            "posting.txt.ftl",
            "print.css",
            "profile.docx",
            "profile.ftl",
            "profile.md.ftl",
            "review.css",
            "review.ftl",
            "review.docx",
            "review-matrix.docx",
            "screen.css",
            "spread.ftl",
            "web/access.ftl",
            "web/api.ftl",
            "web/collect.ftl",
            "web/compare.ftl",
            "web/craft.ftl",
            "web/error.ftl",
            "web/explain.ftl",
            "web/explanation.ftl",
            "web/frame.ftl",
            "web/frameworks.ftl",
            "web/index.ftl",
            "web/level.ftl",
            "web/matrix.ftl",
            "web/posting.ftl",
            "web/postings.ftl",
            "web/preview.ftl",
            "web/report.ftl",
            "web/reviews.ftl",
            "web/run.ftl",
            "web/runs.ftl",
            "web/search.ftl",
            "web/style.css",
            "words.ftl");

    private final Optional<Path> folder;
    /** Files that stand in for single templates, by name. */
    private final Map<String, Path> files;

    private TemplateFolder(Optional<Path> folder, Map<String, Path> files) {
        this.folder = folder;
        this.files = Map.copyOf(files);
    }

    public static TemplateFolder builtIn() {
        return new TemplateFolder(Optional.empty(), Map.of());
    }

    /** A folder that stands in for the built-in one as a whole. */
    public static TemplateFolder at(Path folder) {
        return new TemplateFolder(Optional.of(folder), Map.of());
    }

    /** With a file in place of one template. */
    public TemplateFolder with(String name, Path file) {
        return new TemplateFolder(folder, Map.of(name, file));
    }

    /**
     * The bytes of a template.
     *
     * @param name such as {@code profile.ftl}
     * @throws TemplateProblems when it is missing
     */
    public byte[] read(String name) {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the author knows the template as: its path, or its name when it is built in. */
    public String shown(String name) {
        return file(name).map(Path::toString).orElse("templates/" + name);
    }

    /** The operator's file; empty when the template is a built-in one. */
    private Optional<Path> file(String name) {
        return Optional.ofNullable(files.get(name)).or(() -> folder.map(path -> path.resolve(name)));
    }

    private InputStream open(String name) throws IOException {
        Optional<Path> file = file(name);
        if (file.isPresent()) {
            if (Files.isRegularFile(file.get())) {
                return Files.newInputStream(file.get());
            }
        } else {
            InputStream in = TemplateFolder.class.getResourceAsStream("/templates/" + name);
            if (in != null) {
                return in;
            }
        }
        throw new TemplateProblems(List.of(new Problem.MissingTemplate(Location.of(shown(name)))));
    }
}
