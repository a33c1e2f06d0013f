package dev.levelpress.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Callers on connections that stay open, who remember how long each answer took, by its status. */
final class Callers {

    /** @param nanos from asking to the last byte */
    record Answer(int status, long nanos) {}

    private final List<Answer> answers = Collections.synchronizedList(new ArrayList<>());
    private final List<IOException> failures = Collections.synchronizedList(new ArrayList<>());
    private final List<Thread> threads = new ArrayList<>();

    /**
     * @param paths the next to ask for
     * @param everyNanos each asks so often at most
     */
    static Callers start(URI server, int number, long everyNanos, long seconds, Supplier<String> paths) {
        Callers callers = new Callers();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        for (int i = 0; i < number; i++) {
            long first = System.nanoTime() + everyNanos * i / number;
            callers.threads.add(Thread.ofVirtual().start(() -> callers.call(server, first, everyNanos, end, paths)));
        }
        return callers;
    }

    List<Answer> join() throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
        if (!failures.isEmpty()) {
            throw new UncheckedIOException(failures.getFirst());
        }
        return List.copyOf(answers);
    }

    /** In milliseconds: what 99 of 100 of the answers keep; not a number when there is none. */
    static double p99(List<Answer> answers, int... statuses) {
        long[] times = answers.stream()
                .filter(answer -> Arrays.stream(statuses).anyMatch(status -> status == answer.status()))
                .mapToLong(Answer::nanos)
                .sorted()
                .toArray();
        return times.length == 0
                ? Double.NaN
                : times[(int) Math.min(times.length - 1L, times.length * 99L / 100)] / 1e6;
    }

    private void call(URI server, long first, long everyNanos, long end, Supplier<String> paths) {
        long next = first;
        while (System.nanoTime() < end) {
            try (Socket socket = new Socket(server.getHost(), server.getPort());
                    BufferedInputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16)) {
                socket.setTcpNoDelay(true);
                boolean open = true;
                while (open && System.nanoTime() < end) {
                    LockSupport.parkNanos(next - System.nanoTime());
                    next = Math.max(next + everyNanos, System.nanoTime());
                    long start = System.nanoTime();
                    socket.getOutputStream()
                            .write(("GET " + paths.get() + " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\n\r\n")
                                    .getBytes(StandardCharsets.US_ASCII));
                    open = answer(in, start);
                }
            } catch (IOException broken) {
                failures.add(broken);
                return;
            }
        }
    }

    /** @return whether the connection stays open */
    private boolean answer(InputStream in, long start) throws IOException {
        int status = Integer.parseInt(line(in).split(" ")[1]);
        int length = 0;
        boolean open = true;
        boolean chunked = false;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            }
            chunked |= lower.equals("transfer-encoding: chunked");
            open &= !lower.equals("connection: close");
        }
        in.skipNBytes(length);
        for (int chunk = chunked ? 1 : 0; chunk > 0; ) {
            chunk = Integer.parseInt(line(in), 16);
            in.skipNBytes(chunk);
            line(in);
        }
        answers.add(new Answer(status, System.nanoTime() - start));
        return open;
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the server ended the connection");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
