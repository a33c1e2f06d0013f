/** Tests of the package of this name. */
@NullMarked
package dev.levelpress.reader;

import org.jspecify.annotations.NullMarked;
