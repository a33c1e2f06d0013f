package dev.levelpress.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
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

    private static void run(String... args) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Levelpress.run(args, new Terminal(nowhere, nowhere, false), SettingDefaults.of(Map.of(), Path.of("")));
    }
}
