/**
 * Word documents that people filled in, as paragraphs, tables and controls: what stands in each control, what the data
 * beside the text says, and where on the form each answer stands.
 */
@NullMarked
package dev.levelpress.review.word;

import org.jspecify.annotations.NullMarked;
