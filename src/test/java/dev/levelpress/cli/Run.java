package dev.levelpress.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** What one command line gave. */
record Run(int code, byte[] bytes, String err) {

    static Run of(String... args) {
        return with(Map.of(), Path.of("target"), args);
    }

    /** @param folder the current folder, as far as settings go */
    static Run with(Map<String, String> environment, Path folder, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        int code = Levelpress.run(args, terminal, SettingDefaults.of(environment, folder));
        return new Run(code, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }

    String out() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
