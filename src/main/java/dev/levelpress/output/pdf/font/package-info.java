/**
 * The embedded fonts: which face prints which character, how wide it is, and where lines of it may break.
 *
 * <p>A text in, runs of one face each out; a character no face has is printed as a visible replacement.
 */
@NullMarked
package dev.levelpress.output.pdf.font;

import org.jspecify.annotations.NullMarked;
