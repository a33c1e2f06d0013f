package dev.levelpress.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A server in a JVM of its own, all with the same options. */
record ServerProcess(Process process, URI address) implements AutoCloseable {

    static final String HEAP = "-Xmx256m";

    /** @param main the class, with its arguments; the first line that it prints is its address */
    static ServerProcess start(String... main) throws IOException {
        Process process = java(main);
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        String address = out.readLine();
        if (address == null) {
            throw new IOException(String.join(" ", main) + " did not start");
        }
        return new ServerProcess(process, URI.create(address));
    }

    static ServerProcess levelpress(Path framework) throws IOException {
        // All callers of a benchmark have one address: what one of them may wait for is not what is measured.
        return start(
                "dev.levelpress.cli.Main",
                "serve",
                framework.toString(),
                "--port",
                "0",
                "--caller-documents",
                "100000");
    }

    /** What the class prints, at its end. */
    static String run(String... main) throws IOException {
        return new String(java(main).getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    private static Process java(String... main) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(List.of(main));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** The most memory it has had in its own, in MB; where Linux says so. */
    long mostMemory() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status"))) {
            if (line.startsWith("VmHWM:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) >> 10;
            }
        }
        return -1;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
