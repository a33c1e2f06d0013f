package dev.levelpress.http;

import dev.levelpress.publish.Settings;
import java.io.IOException;
import java.nio.file.Path;

/** The running service over one framework. */
public final class Service implements AutoCloseable {

    private Service() {}

    /**
     * Reads the source, starts to listen and to watch the source for changes.
     *
     * @param host to listen on, such as {@code 127.0.0.1}
     * @param port 0 for any free one
     * @throws IOException when the source cannot be opened or the port is in use; the message says which
     */
    public static Service start(Path source, Settings settings, String host, int port) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** The port that is listened on. */
    public int port() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
