package dev.levelpress.http.page;

import dev.levelpress.document.Comparison;

/** What {@code web/compare.ftl} sees as {@code page}: two levels of a craft, area by area. */
public record ComparePage(
        Frame frame, String craft, String craftAddress, LevelStep from, LevelStep to, Comparison comparison) {}
