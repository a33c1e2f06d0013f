/** What the templates of the service's pages see. All public, because FreeMarker sees only public types. */
@NullMarked
package dev.levelpress.http.page;

import org.jspecify.annotations.NullMarked;
