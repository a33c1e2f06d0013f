/** XHTML to one self-contained HTML file. */
@NullMarked
package dev.levelpress.output.html;

import org.jspecify.annotations.NullMarked;
