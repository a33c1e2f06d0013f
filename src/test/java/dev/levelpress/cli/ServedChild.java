package dev.levelpress.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code levelpress serve} in a process of its own, on a free port. */
public final class ServedChild implements AutoCloseable {

    private final Process process;
    private final Path log;
    private final URI address;

    private ServedChild(Process process, Path log, URI address) {
        this.process = process;
        this.log = log;
        this.address = address;
    }

    /** @param folder for its log */
    public static ServedChild start(Path folder, Path source, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.levelpress.cli.Main",
                "serve",
                source.toString(),
                "--port",
                "0"));
        command.addAll(List.of(options));
        return start(folder, new ProcessBuilder(command));
    }

    /** Runs any command that serves and prints its address first. */
    public static ServedChild start(Path folder, ProcessBuilder command) throws IOException {
        Path log = folder.resolve("serve.log");
        Process process = command.redirectError(log.toFile()).start();
        BufferedReader printed = process.inputReader(StandardCharsets.UTF_8);
        String address = printed.readLine();
        if (address == null) {
            throw new IOException("it did not start: " + Files.readString(log));
        }
        return new ServedChild(process, log, URI.create(address));
    }

    /** Where it listens, with a slash at the end. */
    public URI address() {
        return address;
    }

    public int port() {
        return address.getPort();
    }

    /** What it has logged so far. */
    public String log() throws IOException {
        return Files.readString(log);
    }

    /** Sends SIGTERM. */
    public void terminate() {
        process.destroy();
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    /** Waits until it has ended and gives its exit code. */
    public int ended() throws InterruptedException {
        assertTrue(process.waitFor(40, TimeUnit.SECONDS), "still running");
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
