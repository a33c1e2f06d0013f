/**
 * What is served: the editions of each framework, one after the other as its source changes, and the last good one for as long
 * as a newer one is worse or cannot be had.
 */
@NullMarked
package dev.levelpress.http.edition;

import org.jspecify.annotations.NullMarked;
