@NullMarked
package dev.levelpress.http.idempotency;

import org.jspecify.annotations.NullMarked;
