/** Tables of text. */
@NullMarked
package dev.levelpress.output.csv;

import org.jspecify.annotations.NullMarked;
