/** Lists of people, right and wrong. */
@NullMarked
package dev.levelpress.review.people;

import org.jspecify.annotations.NullMarked;
