package dev.levelpress.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Goes once through what people do, so that the JVM can write down which classes that takes and start faster later (JEP
 * 514: {@code -XX:AOTCacheOutput}). Prints nothing and leaves nothing behind.
 */
final class Rehearsal {

    private static final String PEOPLE = "Name,Email,Craft,Level,Manager\nAnn,ann@example.org,%s,%s,Bo\n";

    private static final String LEVEL = """
            ---
            title: %1$s
            ---
            # %1$s

            A *level* with [a link](https://example.org), in `two` sentences. And another.

            ## Knowledge

            - **Knows** things
              1. and others

            ## Reach

            | What | How far |
            |---|---|
            | Team | Everyone in it, %1$s |

            > Said by someone
            """;

    private Rehearsal() {}

    public static void main(String[] args) throws IOException {
        try (TemporaryFolder temporary = TemporaryFolder.create()) {
            Path folder = temporary.path();
            String source = folder.resolve("framework").toString();
            String people = folder.resolve("people.csv").toString();
            String forms = folder.resolve("forms").toString();
            run("init", source);
            Files.writeString(folder.resolve("people.csv"), PEOPLE.formatted("engineering", "engineer"));
            String pages = markdown(folder.resolve("pages")).toString();
            List.of("check", "list", "explain").forEach(command -> run(command, source));
            List.of("check", "list", "explain").forEach(command -> run(command, pages));
            String all = "pdf,docx,xlsx,html,md,json";
            run(
                    "render",
                    source,
                    "--formats",
                    all,
                    "--out",
                    folder.resolve("documents").toString());
            run("reviews", source, "--people", people, "--period", "H1", "--out", forms);
            serve(source);
            run(
                    "collect",
                    forms,
                    "--source",
                    source,
                    "--out",
                    folder.resolve("answers").toString());
        }
    }

    private static Path markdown(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("baker"));
        for (String title : List.of("Junior Baker", "Baker", "Senior Baker")) {
            String name = title.toLowerCase(Locale.ROOT).replace(' ', '-') + ".md";
            Files.writeString(folder.resolve("baker").resolve(name), LEVEL.formatted(title));
        }
        return folder;
    }

    /** A page and a document of the service. */
    private static void serve(String source) throws IOException {
        PipedInputStream address = new PipedInputStream();
        PrintStream out = new PrintStream(new PipedOutputStream(address), true, StandardCharsets.UTF_8);
        Thread service = Thread.ofPlatform().daemon().start(() -> run(out, "serve", source, "--port", "0"));
        BufferedReader lines = new BufferedReader(new InputStreamReader(address, StandardCharsets.UTF_8));
        String root = lines.readLine();
        for (String path : List.of("", "crafts/engineering/levels/engineer", "health/ready", "metrics")) {
            try (InputStream page = URI.create(root + path).toURL().openStream()) {
                page.readAllBytes();
            }
        }
        service.interrupt();
    }

    private static void run(String... args) {
        run(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8), args);
    }

    private static void run(PrintStream out, String... args) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Levelpress.run(args, new Terminal(out, nowhere, false), SettingDefaults.of(Map.of(), Path.of("")));
    }
}
