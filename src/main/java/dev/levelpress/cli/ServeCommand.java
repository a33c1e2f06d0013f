package dev.levelpress.cli;

import dev.levelpress.http.Service;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code levelpress serve}: the documents of a framework over HTTP. */
@Command(
        name = "serve",
        description = "Serves the documents of a framework, and follows its changes, until it is stopped.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // set by picocli
final class ServeCommand implements Callable<Integer> {

    @Mixin
    private final SourceArgument source = new SourceArgument();

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

    private final Terminal terminal;

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        logs.apply();
        try (Service service = Service.start(source.path(), options.settings(), access.settings(), host, port)) {
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
}
