/** Runs, from when they are asked for until nothing of them is left. */
@NullMarked
package dev.levelpress.run;

import org.jspecify.annotations.NullMarked;
