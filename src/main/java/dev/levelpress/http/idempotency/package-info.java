/**
 * A request that creates something and is sent again has the answer of the first one, when both have the same {@code
 * Idempotency-Key} (draft-ietf-httpapi-idempotency-key-header-07). A handler comes in, a handler goes out.
 */
@NullMarked
package dev.levelpress.http.idempotency;

import org.jspecify.annotations.NullMarked;
