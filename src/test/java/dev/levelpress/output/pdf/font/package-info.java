@NullMarked
package dev.levelpress.output.pdf.font;

import org.jspecify.annotations.NullMarked;
