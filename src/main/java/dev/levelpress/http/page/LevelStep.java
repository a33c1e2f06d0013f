package dev.levelpress.http.page;

/**
 * A level among those of its craft.
 *
 * @param label the short name
 * @param summary the beginning of its text; may be empty
 * @param current whether the page is about it
 * @param change what is different from the level before, as a clause; empty for the lowest
 */
public record LevelStep(
        String label, String title, String address, String summary, boolean draft, boolean current, String change) {}
