/** The service's pages and documents as files, for a web server that only gives files. */
@NullMarked
package dev.levelpress.http.files;

import org.jspecify.annotations.NullMarked;
