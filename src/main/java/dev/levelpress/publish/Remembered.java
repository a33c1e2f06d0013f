package dev.levelpress.publish;

import dev.levelpress.reader.Recollection;
import dev.levelpress.source.PageCache;

/** What is kept of a source so that reading it again takes only the time of what has changed. */
public record Remembered(PageCache pages, Recollection recollection) {

    /** Nothing yet. */
    public Remembered() {
        this(new PageCache(), new Recollection());
    }
}
