@NullMarked
package dev.levelpress.output.html;

import org.jspecify.annotations.NullMarked;
