/** Postings that are published. */
@NullMarked
package dev.levelpress.http.posting;

import org.jspecify.annotations.NullMarked;
