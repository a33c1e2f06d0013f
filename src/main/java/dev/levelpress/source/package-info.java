/**
 * Files to pages: a folder, a zip or a single file in; {@link dev.levelpress.source.Page}s out, each with its front
 * matter, heading tree, tables as grids and lines.
 *
 * <p>What is read here is not trusted: sizes, depths, counts and time are limited, nothing outside the source is read
 * and nothing is fetched. Home of commonmark, jsoup, SnakeYAML and JGit; spreadsheets have a package of their own.
 */
@NullMarked
package dev.levelpress.source;

import org.jspecify.annotations.NullMarked;
