package dev.levelpress.http.access;

/** Makes pages of their templates. */
public interface Pages {

    /** The address of the style sheet. */
    String style();

    /** @param name of {@code web/NAME.ftl} */
    String fill(String name, Record page);
}
