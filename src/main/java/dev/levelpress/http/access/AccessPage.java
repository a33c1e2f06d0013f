package dev.levelpress.http.access;

/**
 * What {@code web/access.ftl} sees as {@code page}. Public, because FreeMarker sees only public types.
 *
 * @param detail as a sentence
 * @param button that signs out; empty for none
 * @param token of its form
 * @param onward where the browser goes by itself; empty for nowhere
 * @param style the style sheet's address
 */
public record AccessPage(String title, String detail, String button, String token, String onward, String style) {}
