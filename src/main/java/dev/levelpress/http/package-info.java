/** The service: requests to published documents, failures to problem+json. Translates only. Home of Javalin. */
@NullMarked
package dev.levelpress.http;

import org.jspecify.annotations.NullMarked;
