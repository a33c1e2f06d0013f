/**
 * Spreadsheets to tables: CSV and XLSX in; {@link dev.levelpress.source.sheet.Sheet}s out, with text as it is displayed
 * and the rows it came from.
 *
 * <p>Files are not trusted: parts, cells and text are limited, and nothing that a workbook points to is followed. Home of
 * Commons CSV and Commons Compress, and one of POI's: it displays numbers and dates as their formats say.
 */
@NullMarked
package dev.levelpress.source.sheet;

import org.jspecify.annotations.NullMarked;
