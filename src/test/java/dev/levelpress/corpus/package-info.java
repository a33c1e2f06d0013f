/** Real public frameworks, read and printed. They are not part of the project: the tests skip where they are absent. */
@NullMarked
package dev.levelpress.corpus;

import org.jspecify.annotations.NullMarked;
