/**
 * Lists of people, as CSV or XLSX, to those whom review forms are made for: columns known by their headers, crafts and levels
 * matched with the framework, and a problem with row and column for everything that does not fit.
 */
@NullMarked
package dev.levelpress.review.people;

import org.jspecify.annotations.NullMarked;
