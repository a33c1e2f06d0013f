/** Workbooks out. One of the homes of Apache POI. */
@NullMarked
package dev.levelpress.output.xlsx;

import org.jspecify.annotations.NullMarked;
