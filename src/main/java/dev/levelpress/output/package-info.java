/** Markup to bytes, one package for each file format. */
@NullMarked
package dev.levelpress.output;

import org.jspecify.annotations.NullMarked;
