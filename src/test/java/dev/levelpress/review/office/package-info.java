/** Packages that must not be opened. */
@NullMarked
package dev.levelpress.review.office;

import org.jspecify.annotations.NullMarked;
