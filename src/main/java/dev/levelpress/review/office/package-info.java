/**
 * Packages of Word and Excel as they come in from anyone: looked over by their central directory before anything is
 * inflated, refused with a reason when they cannot be what a person filled in.
 */
@NullMarked
package dev.levelpress.review.office;

import org.jspecify.annotations.NullMarked;
