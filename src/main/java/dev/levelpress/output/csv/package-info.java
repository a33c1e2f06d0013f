/** What was collected as tables of plain text that spreadsheets open; no cell of them is ever a formula. */
@NullMarked
package dev.levelpress.output.csv;

import org.jspecify.annotations.NullMarked;
