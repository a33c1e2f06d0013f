@NullMarked
package dev.levelpress.document;

import org.jspecify.annotations.NullMarked;
