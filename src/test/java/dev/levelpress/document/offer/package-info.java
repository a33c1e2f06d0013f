@NullMarked
package dev.levelpress.document.offer;

import org.jspecify.annotations.NullMarked;
