package dev.levelpress.document;

import java.util.regex.Pattern;

/**
 * What the operator chooses of a document's looks.
 *
 * @param accent the one colour, {@code #rrggbb}
 * @param logo a PNG or JPEG image as a {@code data:} URI; empty for none
 * @param logoText what the logo says, for those who do not see it
 */
public record Look(PageSize pageSize, String accent, String logo, String logoText) {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    public Look {
        if (!COLOUR.matcher(accent).matches()) {
            throw new IllegalArgumentException("accent \"" + accent + "\" is not a colour such as #0b6e6e");
        }
    }

    public static Look defaults() {
        return new Look(PageSize.A4, "#0b6e6e", "", "");
    }
}
