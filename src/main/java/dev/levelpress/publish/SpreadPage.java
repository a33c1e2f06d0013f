package dev.levelpress.publish;

import dev.levelpress.document.Look;
import dev.levelpress.document.Masthead;
import dev.levelpress.review.Spread;

/**
 * What the page template of a group's ratings sees.
 *
 * @param minimum groups of fewer people are not charted, so that nobody is recognised
 */
public record SpreadPage(Masthead masthead, Spread spread, int minimum, boolean draft, Look look) {}
