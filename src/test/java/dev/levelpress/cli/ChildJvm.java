package dev.levelpress.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command line in a JVM of its own, with as little memory as it is to do with. */
record ChildJvm(int code, String printed, long seconds) {

    /**
     * Runs it to its end.
     *
     * @param megabytes of heap
     * @param folder to keep what it prints in
     */
    static ChildJvm run(int megabytes, Path folder, String... args) throws IOException, InterruptedException {
        Path log = folder.resolve("log.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.levelpress.cli.Main"));
        command.addAll(List.of(args));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES), "still running");
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
        return new ChildJvm(process.exitValue(), Files.readString(log), seconds);
    }
}
