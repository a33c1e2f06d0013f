/**
 * What the pages of the service say: made from an edition, and seen by the templates in {@code web}. The records are public,
 * because FreeMarker sees only public types.
 */
@NullMarked
package dev.levelpress.http.page;

import org.jspecify.annotations.NullMarked;
