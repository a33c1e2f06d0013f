/**
 * What the service counts and times, in the text format of Prometheus. Micrometer lives here. Labels have few values: a
 * route's template, never an address that somebody asked for.
 */
@org.jspecify.annotations.NullMarked
package dev.levelpress.http.metrics;
