package dev.levelpress.reader;

import dev.levelpress.source.Source;

/** One way companies write their frameworks. */
interface FrameworkReader {

    /** What of this layout is in the pages; a source of another layout gives a finding without crafts. */
    Finding read(Source source);
}
