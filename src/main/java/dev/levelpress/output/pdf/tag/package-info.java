/**
 * The structure of a PDF, for those who have it read to them: which text is a heading, a cell, a link.
 *
 * <p>Flying Saucer draws boxes; its output device is extended here to say of each drawing which DOM node it is, or that
 * it is no content at all (an artifact).
 */
@NullMarked
package dev.levelpress.output.pdf.tag;

import org.jspecify.annotations.NullMarked;
