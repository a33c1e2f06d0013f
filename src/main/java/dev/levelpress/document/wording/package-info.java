/**
 * English prose of postings: words that keep people from applying, and texts turned into the second person.
 *
 * <p>Both are careful: what is not certain stays as it is and is told.
 */
@NullMarked
package dev.levelpress.document.wording;

import org.jspecify.annotations.NullMarked;
