package dev.levelpress.publish;

/**
 * What {@code web/explain.ftl} sees as {@code page}.
 *
 * @param style address of the style sheet; empty when the styles stand in the page
 * @param styles in the page itself; empty when there is an address
 */
public record ExplainPage(Explanation explanation, String style, String styles) {}
