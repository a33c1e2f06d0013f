package dev.levelpress.publish;

import dev.levelpress.reader.Fruitless;
import dev.levelpress.source.PageCache;

/** What is kept of a source so that reading it again takes only the time of what has changed. */
public record Remembered(PageCache pages, Fruitless fruitless) {

    /** Nothing yet. */
    public Remembered() {
        this(new PageCache(), new Fruitless());
    }
}
