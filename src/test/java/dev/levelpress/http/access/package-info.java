/** Who may do what, part by part. */
@NullMarked
package dev.levelpress.http.access;

import org.jspecify.annotations.NullMarked;
