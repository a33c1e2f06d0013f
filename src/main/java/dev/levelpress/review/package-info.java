/** Filled-in review forms to answers, and answers of many people side by side. */
@NullMarked
package dev.levelpress.review;

import org.jspecify.annotations.NullMarked;
