package dev.levelpress.http;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A caller that writes bytes to a socket as no well-behaved one would, and reads all that comes until the end. */
record RawCaller(Socket socket) implements Closeable {

    private static final Pattern STATUS = Pattern.compile("(?m)^HTTP/1\\.1 (\\d{3}) ");

    /** @param text of all answers; the connection was closed after them */
    record Answers(String text) {

        List<Integer> statuses() {
            return STATUS.matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .map(line -> Integer.valueOf(line.substring(9, 12)))
                    .toList();
        }
    }

    static RawCaller of(int port) throws IOException {
        Socket socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout(20_000);
        return new RawCaller(socket);
    }

    /** Sends it all; a server that has heard enough may have closed the connection meanwhile. */
    RawCaller send(String text) throws IOException {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
        } catch (SocketException refused) {
            return this;
        }
        return this;
    }

    /** Says that nothing more is coming. */
    RawCaller end() throws IOException {
        socket.shutdownOutput();
        return this;
    }

    /** All that comes until the server closes the connection. */
    Answers answers() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        InputStream in = socket.getInputStream();
        byte[] buffer = new byte[8192];
        try {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                all.write(buffer, 0, read);
            }
        } catch (SocketException reset) {
            return new Answers(all.toString(StandardCharsets.UTF_8));
        }
        return new Answers(all.toString(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
