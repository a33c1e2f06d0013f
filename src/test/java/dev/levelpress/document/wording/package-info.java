@NullMarked
package dev.levelpress.document.wording;

import org.jspecify.annotations.NullMarked;
