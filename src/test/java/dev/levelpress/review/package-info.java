/** Forms filled in as people and their editors do, read back. */
@NullMarked
package dev.levelpress.review;

import org.jspecify.annotations.NullMarked;
