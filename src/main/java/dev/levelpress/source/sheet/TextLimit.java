package dev.levelpress.source.sheet;

import java.io.IOException;

/** How much text a workbook may hold, in all its parts together: a small archive inflates to more than there is memory. */
final class TextLimit {

    private static final int MAX_CHARACTERS = 1 << 20;

    private int taken;

    /** @throws IOException when there is no room for so many more; its message is for people */
    void take(int characters) throws IOException {
        taken = Math.min(MAX_CHARACTERS + 1, taken + characters);
        if (taken > MAX_CHARACTERS) {
            throw new IOException("the workbook has more than " + MAX_CHARACTERS + " characters of text");
        }
    }
}
