package dev.levelpress.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.Needed;
import dev.levelpress.http.access.NewToken;
import dev.levelpress.http.access.Role;
import dev.levelpress.http.edition.NamedSource;
import dev.levelpress.publish.Settings;
import dev.levelpress.source.SourceAddress;
import dev.levelpress.source.git.GitAccess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of {@code docs/api.md}, one after the other, as somebody would type them. */
class ApiExamplesTest {

    private static final String SECRET = "a secret of the webhook";

    private static final Pattern EXAMPLE = Pattern.compile("```sh\n(.*?)```\n\n```text\n(.*?)```\n", Pattern.DOTALL);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void everyExamplePrintsWhatTheDocumentSays() throws IOException, InterruptedException {
        for (String program : List.of("curl", "jq", "openssl")) {
            Needed.program(program);
        }
        String document = Files.readString(Path.of("docs/api.md"));
        Matcher example = EXAMPLE.matcher(document);
        List<String> wrong = new ArrayList<>();
        int count = 0;
        NewToken token = NewToken.of(
                "examples", Set.of(Role.values()), LocalDate.now(ZoneOffset.UTC).plusDays(1));
        try (Running running = Running.with(settings(token))) {
            while (example.find()) {
                count++;
                String printed = run(example.group(1), running, token);
                if (!printed.strip().equals(example.group(2).strip())) {
                    wrong.add(example.group(1) + "printed\n" + printed);
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(document.split("```sh\n", -1).length - 1, count, "an example without what it prints");
        assertTrue(count > 12, count + " examples");
    }

    private ServiceSettings settings(NewToken token) throws IOException {
        Path tokens = Files.write(folder.resolve("tokens.txt"), List.of(token.line()));
        return new ServiceSettings(
                List.of(NamedSource.of(new SourceAddress.Local(Path.of("samples/meridian")))),
                Settings.defaults(),
                "127.0.0.1",
                0,
                folder.resolve("data"),
                Who.tokens(tokens),
                GitAccess.defaults(),
                Duration.ofMinutes(1),
                Optional.of(SECRET),
                ServiceSettings.CALLER_DOCUMENTS);
    }

    private String run(String commands, Running running, NewToken token) throws IOException, InterruptedException {
        Path work = Files.createDirectories(folder.resolve("work"));
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", commands);
        shell.directory(work.toFile());
        shell.redirectErrorStream(true);
        shell.environment().put("LEVELS", "http://127.0.0.1:" + running.port());
        shell.environment()
                .put("LEVEL", "http://127.0.0.1:" + running.port() + "/crafts/software-engineering/levels/level-3");
        shell.environment().put("TOKEN", token.token());
        shell.environment().put("WEBHOOK_SECRET", SECRET);
        Process process = shell.start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(30, TimeUnit.SECONDS), commands);
        return printed;
    }
}
