package dev.levelpress.http.page;

/**
 * What {@code web/error.ftl} sees as {@code page}. Public, because FreeMarker sees only public types.
 *
 * @param title of the status, such as "Not Found"
 * @param detail what happened and what to do, as a sentence
 * @param style the style sheet's address
 */
public record ErrorPage(int status, String title, String detail, String style) {}
