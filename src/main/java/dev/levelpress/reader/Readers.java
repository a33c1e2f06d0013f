package dev.levelpress.reader;

import dev.levelpress.framework.Framework;
import dev.levelpress.problem.ProblemReport;
import dev.levelpress.source.Source;

/** THE list of layouts that can be read. */
public final class Readers {

    private Readers() {}

    /** The framework in the pages; without crafts, and with a problem that says why, when none is recognised. */
    public static Framework read(Source source, ProblemReport problems) {
        throw new UnsupportedOperationException();
    }
}
