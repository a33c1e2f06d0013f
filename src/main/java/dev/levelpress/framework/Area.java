package dev.levelpress.framework;

/**
 * A field of expectations, such as "Automation".
 *
 * @param id unique in the craft: the fragment its link points to, else a slug of the name
 * @param description what the area means for the whole craft; empty when the craft does not say
 */
public record Area(String id, String name, RichText description, Origin origin) {}
