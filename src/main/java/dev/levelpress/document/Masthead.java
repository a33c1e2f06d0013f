package dev.levelpress.document;

/**
 * What a document is about; the same for all kinds.
 *
 * @param label the level's short name, such as "Level 5 (Junior)"
 * @param title the level's full name
 * @param version of the framework, such as a commit
 * @param date of the version as the language writes it; empty when unknown
 * @param isoDate the same as {@code yyyy-mm-dd}; empty when unknown
 * @param language BCP 47
 */
public record Masthead(
        String framework,
        String craftId,
        String craft,
        String levelId,
        String label,
        String title,
        String version,
        String date,
        String isoDate,
        String language) {}
