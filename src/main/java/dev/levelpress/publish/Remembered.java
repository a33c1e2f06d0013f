package dev.levelpress.publish;

import dev.levelpress.reader.Recollection;
import dev.levelpress.source.PageCache;

/** What is kept of a source so that reading it again takes only the time of what has changed. */
public record Remembered(PageCache pages, Recollection recollection) {

    /** Nothing yet. */
    public Remembered() {
        this(new PageCache(), new Recollection());
    }

    /** For another version of the source: the pages are shared, what follows from them is not. */
    public Remembered apart() {
        return new Remembered(pages, new Recollection());
    }
}
