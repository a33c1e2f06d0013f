package dev.levelpress.cli;

import java.io.PrintStream;

/**
 * Where a command writes to.
 *
 * @param out for results
 * @param err for everything else
 * @param interactive whether a person is watching
 */
record Terminal(PrintStream out, PrintStream err, boolean interactive) {}
