/**
 * A company's career framework: crafts, their levels in rank order, and what each level expects in each area.
 *
 * <p>Readers make it, documents are made from it. Everything is an immutable record; only {@code java.*} is used.
 */
@NullMarked
package dev.levelpress.framework;

import org.jspecify.annotations.NullMarked;
