@NullMarked
package dev.levelpress.cli;

import org.jspecify.annotations.NullMarked;
