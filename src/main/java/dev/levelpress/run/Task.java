package dev.levelpress.run;

import java.io.IOException;
import java.nio.file.Path;

/** What a run does. */
public sealed interface Task permits MakeForms, CollectForms {

    /**
     * Does it.
     *
     * @param folder for the files that come of it; they are all there when this returns
     * @throws IOException when a file cannot be read or written; the message is for the person who started it
     * @throws java.util.concurrent.CancellationException when {@link Counter} says that it is not wanted any more
     */
    void run(Path folder, Counter counter) throws IOException;

    /** How many steps it has, as far as that is known before; 0 when it is not. */
    int steps();

    /** Told of each step that is done. */
    interface Counter {

        /** @throws java.util.concurrent.CancellationException when the run is not wanted any more */
        void step();
    }
}
