/** Who may do what, part by part. */
@NullMarked
package dev.levelpress.http.edition;

import org.jspecify.annotations.NullMarked;
