package dev.levelpress.run;

import java.io.IOException;

/** Where the files of a run go. Takes them from several threads. */
public interface Destination {

    /**
     * @param path with {@code /} between folders
     * @throws IOException that names the file and says why it cannot be written
     */
    void write(String path, byte[] bytes) throws IOException;
}
