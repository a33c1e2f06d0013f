/** The service over real HTTP, and its pages in a real browser. */
@NullMarked
package dev.levelpress.http;

import org.jspecify.annotations.NullMarked;
