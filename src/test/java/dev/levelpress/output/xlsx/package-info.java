/** Workbooks read back. */
@NullMarked
package dev.levelpress.output.xlsx;

import org.jspecify.annotations.NullMarked;
