/** PDF documents, read back by other programs than the one that writes them: veraPDF and Poppler. */
@NullMarked
package dev.levelpress.output.pdf;

import org.jspecify.annotations.NullMarked;
