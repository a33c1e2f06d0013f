/** Review forms as workbooks: how a filled-in one is understood, whatever program saved it. */
@NullMarked
package dev.levelpress.review.sheet;

import org.jspecify.annotations.NullMarked;
