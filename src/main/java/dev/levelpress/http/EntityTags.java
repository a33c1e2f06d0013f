package dev.levelpress.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The condition of {@code If-None-Match} (RFC 9110, 13.1.2). */
final class EntityTags {

    private static final Pattern TAG = Pattern.compile("(?:W/)?(\"[\\x21\\x23-\\x7E\\x80-\\xFF]*+\")");

    private EntityTags() {}

    /**
     * Whether the caller has what the tag names, by weak comparison.
     *
     * @param condition {@code *} or a list of tags; null when the caller has nothing
     */
    static boolean match(@Nullable String condition, String tag) {
        if (condition == null) {
            return false;
        }
        if (condition.strip().equals("*")) {
            return true;
        }
        Matcher tags = TAG.matcher(condition);
        while (tags.find()) {
            if (tag.equals(tags.group(1))) {
                return true;
            }
        }
        return false;
    }
}
