/**
 * A framework to documents: what each document says, ready for a template to lay out.
 *
 * <p>The records are public because FreeMarker sees only public types; missing text is empty, never null. Decisions are
 * made here, so that templates only lay out.
 */
@NullMarked
package dev.levelpress.document;

import org.jspecify.annotations.NullMarked;
