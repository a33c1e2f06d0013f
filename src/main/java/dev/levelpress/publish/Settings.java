package dev.levelpress.publish;

import dev.levelpress.document.Look;
import dev.levelpress.source.Limits;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an operator can choose.
 *
 * @param templates a folder that stands in for the built-in templates
 * @param date printed instead of the date of the source's commit
 * @param version printed instead of the source's commit
 * @param nextLevel whether review templates show the next level's expectations
 * @param resolveInherited whether expectations that refer to another level print its text
 */
public record Settings(
        Look look,
        Optional<Path> templates,
        Optional<LocalDate> date,
        Optional<String> version,
        boolean nextLevel,
        boolean resolveInherited,
        Limits limits) {

    public static Settings defaults() {
        return new Settings(
                Look.defaults(), Optional.empty(), Optional.empty(), Optional.empty(), false, false, Limits.defaults());
    }
}
