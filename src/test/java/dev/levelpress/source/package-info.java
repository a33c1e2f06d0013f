/** Tests of the package of this name. */
@NullMarked
package dev.levelpress.source;

import org.jspecify.annotations.NullMarked;
