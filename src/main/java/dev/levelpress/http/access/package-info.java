/**
 * Who may do what in the service: a request comes in, a caller with roles comes out, or a refusal that says what to do.
 * Home of Nimbus (OpenID Connect).
 */
@NullMarked
package dev.levelpress.http.access;

import org.jspecify.annotations.NullMarked;
