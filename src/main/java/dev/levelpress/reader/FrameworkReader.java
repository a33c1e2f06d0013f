package dev.levelpress.reader;

import java.util.List;

/** One way companies write their frameworks. */
interface FrameworkReader {

    /** The crafts that can be read that way, right or wrong: {@link Readers} decides by their evidence. */
    List<WrittenCraft> crafts(Pages pages);
}
