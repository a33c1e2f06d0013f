/**
 * Documents to markup: page templates (FreeMarker, CSS) give XHTML; Word templates (a .docx with content controls) are
 * compiled to FreeMarker and give the parts of a Word document.
 *
 * <p>Templates are the operator's files and are trusted; what fills them is not. Home of FreeMarker.
 */
@NullMarked
package dev.levelpress.template;

import org.jspecify.annotations.NullMarked;
