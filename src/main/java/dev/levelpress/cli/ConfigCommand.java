package dev.levelpress.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code levelpress config}: what is set, and where. */
@Command(
        name = "config",
        description = "Prints every setting, its value and where that comes from; secrets are not shown.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // set by picocli
final class ConfigCommand implements Callable<Integer> {

    @Parameters(index = "0", arity = "0..1", paramLabel = "COMMAND", description = "Only its settings, such as serve.")
    private @Nullable String command;

    @Option(names = "--print", required = true, description = "Print them.")
    private boolean print;

    @Spec
    private CommandSpec spec;

    private final Terminal terminal;
    private final SettingDefaults defaults;

    ConfigCommand(Terminal terminal, SettingDefaults defaults) {
        this.terminal = terminal;
        this.defaults = defaults;
    }

    @Override
    public Integer call() {
        SettingTable.of(commands(), defaults).lines().forEach(terminal.out()::println);
        return Levelpress.DONE;
    }

    private List<CommandLine> commands() {
        CommandLine root = spec.root().commandLine();
        if (command == null) {
            return SettingDefaults.commands(root)
                    .filter(each -> each.getCommandSpec() != spec)
                    .toList();
        }
        CommandLine one = root.getSubcommands().get(command);
        if (one == null) {
            throw new WrongUsage("there is no command \"" + command + "\"; there is "
                    + String.join(", ", root.getSubcommands().keySet()));
        }
        return Stream.concat(Stream.of(one), SettingDefaults.commands(one)).toList();
    }
}
