/** What tests of several packages share. */
@NullMarked
package dev.levelpress;

import org.jspecify.annotations.NullMarked;
