package dev.levelpress.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The command {@code levelpress}: the only place that prints to the process's streams and exits. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        boolean terminal = System.console() != null && System.console().isTerminal();
        Terminal streams = new Terminal(out, err, terminal);
        int code = Levelpress.run(args, streams, SettingDefaults.of(System.getenv(), Path.of("")));
        out.flush();
        err.flush();
        System.exit(code);
    }
}
