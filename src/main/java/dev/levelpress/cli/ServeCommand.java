package dev.levelpress.cli;

import dev.levelpress.http.Service;
import dev.levelpress.http.ServiceSettings;
import dev.levelpress.http.edition.NamedSource;
import dev.levelpress.source.SourceAddress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code levelpress serve}: the documents of a framework over HTTP. */
@Command(
        name = "serve",
        description = "Serves the documents of a framework, and follows its changes, until it is stopped.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // set by picocli
final class ServeCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..*",
            paramLabel = "SOURCE",
            description = {
                "The framework: a folder, a zip archive, a single file, or a git repository such as",
                "https://example.org/framework.git@main:docs/career; several are served at /NAME each, by",
                "their last names or as in engineering=SOURCE"
            })
    private List<String> sources = List.of();

    @Option(
            names = "--sources",
            paramLabel = "SOURCE",
            split = ",",
            description = "The same as an option, for the environment and the settings file; commas between them.")
    private List<String> configured = List.of();

    @Mixin
    private final SettingOptions options = new SettingOptions();

    @Mixin
    private final LogOptions logs = new LogOptions();

    @Mixin
    private final AccessOptions access = new AccessOptions();

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "The address to listen on (127.0.0.1); 0.0.0.0 for all.")
    private String host;

    @Option(names = "--port", defaultValue = "8080", description = "The port to listen on (8080); 0 for any free one.")
    private int port;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where fetched repositories are kept (levelpress in the user's cache folder).")
    private @Nullable Path data;

    @Option(
            names = "--poll",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "How often repositories are looked at (60); webhooks tell it sooner.")
    private int poll;

    @Option(
            names = "--webhook-secret",
            paramLabel = "TEXT",
            description = "Signs the calls to /hooks/git that tell of a push; better in LEVELPRESS_WEBHOOK_SECRET.")
    private @Nullable String webhookSecret;

    @Option(
            names = "--caller-documents",
            paramLabel = "N",
            defaultValue = "" + ServiceSettings.CALLER_DOCUMENTS,
            description = "Documents that one caller may wait for at the same time (20); to more the answer is 429.")
    private int callerDocuments;

    @Option(
            names = "--git-history",
            paramLabel = "N",
            defaultValue = "100",
            description = "How many commits back are fetched (100), and can be had under /at/.")
    private int history;

    @Mixin
    private final GitOptions git = new GitOptions();

    private final Terminal terminal;

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        logs.apply();
        try (Service service = Service.start(settings())) {
            CountDownLatch stopped = new CountDownLatch(1);
            Thread atExit = Thread.ofPlatform().unstarted(() -> {
                service.close();
                stopped.countDown();
            });
            Runtime.getRuntime().addShutdownHook(atExit);
            terminal.out().println("http://" + host + ":" + service.port() + "/");
            terminal.out().flush();
            stopped.await();
            return Levelpress.DONE;
        }
    }

    private ServiceSettings settings() throws IOException {
        try {
            List<NamedSource> named = (sources.isEmpty() ? configured : sources)
                    .stream().map(NamedSource::parse).toList();
            for (NamedSource source : named) {
                if (source.address() instanceof SourceAddress.Local local) {
                    GivenSource.existing(local.path());
                }
            }
            return new ServiceSettings(
                    named,
                    options.settings(),
                    host,
                    port,
                    data == null ? ServiceSettings.userData() : data,
                    access.settings(),
                    git.access(history),
                    Duration.ofSeconds(poll),
                    Optional.ofNullable(webhookSecret),
                    callerDocuments);
        } catch (IllegalArgumentException e) {
            throw new WrongUsage(String.valueOf(e.getMessage()));
        }
    }
}
