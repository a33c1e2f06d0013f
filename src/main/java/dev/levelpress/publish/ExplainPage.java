package dev.levelpress.publish;

/**
 * What {@code web/explain.ftl} sees as {@code page}.
 *
 * @param styles the style sheet, which stands in the page itself
 */
public record ExplainPage(Explanation explanation, String styles) {}
