package dev.levelpress;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A real git repository, made with git's own commands and served by its own {@code http-backend} over loopback. */
public final class GitRemote implements AutoCloseable {

    /** How the server behaves. */
    public enum Mood {
        WELL,
        /** Answers 500. */
        BROKEN,
        /** Takes requests and says nothing. */
        STALLED,
        /** Sends callers to another host. */
        LEADING_AWAY,
        /** Asks for a token. */
        LOCKED
    }

    public static final String TOKEN = "glpat-0123456789";

    private final Path work;
    private final Path bare;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile Mood mood = Mood.WELL;
    private int commits;

    private GitRemote(Path folder) throws IOException {
        Needed.program("git");
        this.work = folder.resolve("work");
        this.bare = folder.resolve("framework.git");
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        git(folder, "init", "-q", "--bare", "-b", "main", bare.toString());
        git(folder, "init", "-q", "-b", "main", work.toString());
        git(work, "remote", "add", "origin", bare.toString());
        // As hosts of repositories allow it.
        git(bare, "config", "uploadpack.allowAnySHA1InWant", "true");
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** An empty repository below the folder. */
    public static GitRemote in(Path folder) {
        try {
            return new GitRemote(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The work tree that is pushed from. */
    public Path work() {
        return work;
    }

    public Path bare() {
        return bare;
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/framework.git";
    }

    public void behave(Mood next) {
        mood = next;
    }

    public void write(String path, String text) {
        try {
            Path file = work.resolve(path);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Commits all there is and pushes it; gives the commit's id. */
    public String push() {
        git("add", "-A");
        git("commit", "-q", "--allow-empty", "-m", "Change " + ++commits);
        git("push", "-q", "--force", "origin", "HEAD");
        return git("rev-parse", "HEAD").strip();
    }

    /** Runs git in the work tree. */
    public String git(String... arguments) {
        return git(work, arguments);
    }

    /** Runs git in any folder, without the settings of who runs the tests. */
    public static String git(Path folder, String... arguments) {
        return git(folder, "", arguments);
    }

    /** The same with an input. */
    public static String git(Path folder, String input, String[] arguments) {
        List<String> command = new ArrayList<>(List.of(
                "git",
                "-c",
                "user.name=Ada",
                "-c",
                "user.email=ada@example.org",
                "-c",
                "protocol.file.allow=always",
                "-c",
                "commit.gpgsign=false"));
        command.addAll(List.of(arguments));
        ProcessBuilder git =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        git.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        git.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        return output(git, input.getBytes(StandardCharsets.UTF_8), true);
    }

    private static String output(ProcessBuilder builder, byte[] input, boolean checked) {
        return new String(bytes(builder, input, checked), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(ProcessBuilder builder, byte[] input, boolean checked) {
        try {
            Process process = builder.start();
            try (OutputStream out = process.getOutputStream()) {
                out.write(input);
            }
            byte[] output = process.getInputStream().readAllBytes();
            int code = process.waitFor();
            if (checked && code != 0) {
                throw new AssertionError(builder.command() + ": " + new String(output, StandardCharsets.UTF_8));
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        switch (mood) {
            case WELL -> backend(exchange, body);
            case BROKEN -> send(exchange, 500, Map.of(), "it hurts".getBytes(StandardCharsets.UTF_8));
            case STALLED -> {} // Not even closed.
            case LEADING_AWAY ->
                send(
                        exchange,
                        302,
                        Map.of(
                                "Location",
                                "http://localhost:" + server.getAddress().getPort() + exchange.getRequestURI()),
                        new byte[0]);
            case LOCKED -> {
                String expected = "Basic "
                        + java.util.Base64.getEncoder()
                                .encodeToString(("oauth2:" + TOKEN).getBytes(StandardCharsets.UTF_8));
                if (expected.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                    backend(exchange, body);
                } else {
                    send(exchange, 401, Map.of("WWW-Authenticate", "Basic realm=\"git\""), new byte[0]);
                }
            }
        }
    }

    /** The Common Gateway Interface (RFC 3875), as far as git uses it. */
    private void backend(HttpExchange exchange, byte[] body) throws IOException {
        ProcessBuilder cgi = new ProcessBuilder("git", "http-backend");
        Map<String, String> environment = cgi.environment();
        environment.put("GIT_PROJECT_ROOT", String.valueOf(bare.getParent()));
        environment.put("GIT_HTTP_EXPORT_ALL", "1");
        environment.put("REQUEST_METHOD", exchange.getRequestMethod());
        environment.put("PATH_INFO", exchange.getRequestURI().getPath());
        environment.put(
                "QUERY_STRING",
                Optional.ofNullable(exchange.getRequestURI().getQuery()).orElse(""));
        environment.put("CONTENT_LENGTH", String.valueOf(body.length));
        header(exchange, "Content-Type").ifPresent(type -> environment.put("CONTENT_TYPE", type));
        header(exchange, "Content-Encoding").ifPresent(type -> environment.put("HTTP_CONTENT_ENCODING", type));
        header(exchange, "Git-Protocol").ifPresent(version -> environment.put("GIT_PROTOCOL", version));
        byte[] output = bytes(cgi, body, false);
        int end = new String(output, StandardCharsets.ISO_8859_1).indexOf("\r\n\r\n");
        int status = 200;
        for (String line : new String(output, 0, Math.max(end, 0), StandardCharsets.ISO_8859_1).split("\r\n")) {
            String[] parts = line.split(": ", 2);
            if (parts[0].equals("Status")) {
                status = Integer.parseInt(parts[1].substring(0, 3));
            } else if (parts.length == 2) {
                exchange.getResponseHeaders().set(parts[0], parts[1]);
            }
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.write(output, end + 4, output.length - end - 4);
        send(exchange, status, Map.of(), content.toByteArray());
    }

    private static Optional<String> header(HttpExchange exchange, String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
    }

    private static void send(HttpExchange exchange, int status, Map<String, String> headers, byte[] body)
            throws IOException {
        headers.forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (InputStream ignored = exchange.getRequestBody();
                OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
