/**
 * Fillable forms (AcroForm, ISO 32000-1, 12.7): the {@code input}, {@code select} and {@code textarea} elements of a page
 * become fields of the same names.
 *
 * <p>Flying Saucer knows some of these elements, but makes fields of them without tags, tooltips or embedded fonts.
 */
@NullMarked
package dev.levelpress.output.pdf.form;

import org.jspecify.annotations.NullMarked;
