/** Word templates as people edit them, and what becomes of them. */
@NullMarked
package dev.levelpress.template.word;

import org.jspecify.annotations.NullMarked;
