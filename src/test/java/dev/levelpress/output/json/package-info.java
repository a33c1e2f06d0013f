/** Tests of the package of this name. */
@NullMarked
package dev.levelpress.output.json;

import org.jspecify.annotations.NullMarked;
