/**
 * Pages to a framework: one class for each way companies write theirs; {@link dev.levelpress.reader.Readers} is the list.
 *
 * <p>What the author should know goes to the problem report with file and line. No files are touched here.
 */
@NullMarked
package dev.levelpress.reader;

import org.jspecify.annotations.NullMarked;
