@NullMarked
package dev.levelpress.template;

import org.jspecify.annotations.NullMarked;
