/** Postings that are published: kept in files until they are taken back. */
@NullMarked
package dev.levelpress.http.posting;

import org.jspecify.annotations.NullMarked;
