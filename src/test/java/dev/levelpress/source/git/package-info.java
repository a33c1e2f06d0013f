@NullMarked
package dev.levelpress.source.git;

import org.jspecify.annotations.NullMarked;
