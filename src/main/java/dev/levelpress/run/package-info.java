/** What takes a while: review forms for many people, and the answers of many forms. */
@NullMarked
package dev.levelpress.run;

import org.jspecify.annotations.NullMarked;
