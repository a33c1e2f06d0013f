/**
 * Word templates: a .docx that people edit in Word, compiled once to FreeMarker by the tags of its content controls,
 * then filled for each document.
 */
@NullMarked
package dev.levelpress.template.word;

import org.jspecify.annotations.NullMarked;
