/**
 * The command line. Translates only: arguments to requests, problems to lines, outcomes to exit codes (0 done, 1
 * problems, 2 wrong usage). Home of picocli and the progress bar.
 */
@NullMarked
package dev.levelpress.cli;

import org.jspecify.annotations.NullMarked;
