package dev.levelpress.publish;

import dev.levelpress.document.Look;
import dev.levelpress.source.Limits;
import dev.levelpress.template.TemplateFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an operator can choose.
 *
 * @param templates a folder that stands in for the built-in templates
 * @param reviewTemplate a Word document that stands in for the template of reviews
 * @param date printed instead of the date of the source's commit
 * @param version printed instead of the source's commit
 * @param nextLevel whether review templates show the next level's expectations
 * @param resolveInherited whether expectations that refer to another level print its text
 */
public record Settings(
        Look look,
        Optional<Path> templates,
        Optional<Path> reviewTemplate,
        Optional<LocalDate> date,
        Optional<String> version,
        boolean nextLevel,
        boolean resolveInherited,
        Limits limits) {

    /** With the template of reviews that is among the others. */
    public Settings(
            Look look,
            Optional<Path> templates,
            Optional<LocalDate> date,
            Optional<String> version,
            boolean nextLevel,
            boolean resolveInherited,
            Limits limits) {
        this(look, templates, Optional.empty(), date, version, nextLevel, resolveInherited, limits);
    }

    /** The same for documents that print this date and version. */
    public Settings printing(LocalDate day, String text) {
        return new Settings(
                look,
                templates,
                reviewTemplate,
                Optional.of(day),
                Optional.of(text),
                nextLevel,
                resolveInherited,
                limits);
    }

    /** Where the templates come from. */
    public TemplateFolder templateFolder() {
        TemplateFolder folder = templates.map(TemplateFolder::at).orElseGet(TemplateFolder::builtIn);
        return reviewTemplate.map(file -> folder.with("review.docx", file)).orElse(folder);
    }

    /** Files and folders of the operator's that templates come from; empty when all are built in. */
    public List<Path> ownTemplates() {
        return Stream.concat(templates.stream(), reviewTemplate.stream()).toList();
    }

    public static Settings defaults() {
        return new Settings(
                Look.defaults(), Optional.empty(), Optional.empty(), Optional.empty(), false, false, Limits.defaults());
    }
}
