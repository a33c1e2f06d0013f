/** Review forms that were filled in in a browser and saved. One of the homes of jsoup. */
@NullMarked
package dev.levelpress.review.page;

import org.jspecify.annotations.NullMarked;
