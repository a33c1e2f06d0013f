/** What becomes of our sample frameworks: compared with what was expected, with what was written, and with the standards. */
@NullMarked
package dev.levelpress.samples;

import org.jspecify.annotations.NullMarked;
