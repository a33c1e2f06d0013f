/**
 * Runs the line: a source in, published bytes out.
 *
 * <p>{@link dev.levelpress.publish.Publisher} is what the command line and the service use.
 */
@NullMarked
package dev.levelpress.publish;

import org.jspecify.annotations.NullMarked;
