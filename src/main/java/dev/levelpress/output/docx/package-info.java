/** Parts to a .docx file, and checks of what came out. Home of Apache POI. */
@NullMarked
package dev.levelpress.output.docx;

import org.jspecify.annotations.NullMarked;
