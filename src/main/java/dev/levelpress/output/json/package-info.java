/** The model and the problems as JSON, in documented, stable forms. Home of Jackson. */
@NullMarked
package dev.levelpress.output.json;

import org.jspecify.annotations.NullMarked;
