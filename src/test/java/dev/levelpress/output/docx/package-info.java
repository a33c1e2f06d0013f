/** Word documents: what is in them, whether Word takes them, and what people see. */
@NullMarked
package dev.levelpress.output.docx;

import org.jspecify.annotations.NullMarked;
