package dev.levelpress.source.sheet;

import java.io.IOException;

/** How much text a workbook may hold, in all its parts together: a small archive inflates to more than there is memory. */
final class TextLimit {

    private final int most;
    private int taken;

    TextLimit(int most) {
        this.most = most;
    }

    /** @throws IOException when there is no room for so many more; its message is for people */
    void take(int characters) throws IOException {
        taken = Math.min(most + 1, taken + characters);
        if (taken > most) {
            throw new IOException("the workbook has more than " + most + " characters of text");
        }
    }
}
