package dev.levelpress.document;

import java.util.Map;

/**
 * What a form was made for, carried by every form so that what comes back is understood.
 *
 * @param framework the framework's name
 * @param version of the framework, such as a commit
 * @param craft a craft's id
 * @param level a level's id
 * @param content digest of what the level said
 * @param person id of whom it is for; empty for anyone
 * @param period empty when it was to be filled in
 */
public record Origin(
        String framework, String version, String craft, String level, String content, String person, String period) {

    /** What a file says by these names; empty texts where it does not. */
    public static Origin of(Map<String, String> named) {
        return new Origin(
                named.getOrDefault("framework", ""),
                named.getOrDefault("version", ""),
                named.getOrDefault("craft", ""),
                named.getOrDefault("level", ""),
                named.getOrDefault("content", ""),
                named.getOrDefault("person", ""),
                named.getOrDefault("period", ""));
    }
}
