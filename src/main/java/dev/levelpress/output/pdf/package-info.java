/**
 * XHTML to tagged PDF: PDF/UA-1 and PDF/A-2a in one file, text never lost.
 *
 * <p>Flying Saucer lays out, OpenPDF writes, {@code TagDevice} tags. Home of Flying Saucer and OpenPDF.
 */
@NullMarked
package dev.levelpress.output.pdf;

import org.jspecify.annotations.NullMarked;
