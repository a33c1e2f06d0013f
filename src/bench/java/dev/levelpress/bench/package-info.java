/**
 * Levelpress beside other libraries on the same content, measured by JMH in one run.
 *
 * <p>{@link dev.levelpress.bench.PerformanceReport} runs everything and writes {@code docs/performance.md}.
 */
@NullMarked
package dev.levelpress.bench;

import org.jspecify.annotations.NullMarked;
