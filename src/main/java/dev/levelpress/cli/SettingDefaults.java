package dev.levelpress.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Values of options that were not given: from the environment, else from one settings file.
 *
 * <p>{@code --page-size} is {@code LEVELPRESS_PAGE_SIZE} in the environment and {@code page-size} in the file, which is
 * {@code levelpress.properties} in the current folder or what {@code LEVELPRESS_SETTINGS} names.
 */
final class SettingDefaults implements CommandLine.IDefaultValueProvider {

    private static final String PREFIX = "LEVELPRESS_";

    private final Map<String, String> environment;
    private final Path file;
    private final Properties properties;

    private SettingDefaults(Map<String, String> environment, Path file, Properties properties) {
        this.environment = environment;
        this.file = file;
        this.properties = properties;
    }

    /** @param folder the current folder */
    static SettingDefaults of(Map<String, String> environment, Path folder) {
        Path file = folder.resolve(environment.getOrDefault(PREFIX + "SETTINGS", "levelpress.properties"));
        Properties properties = new Properties();
        if (Files.isRegularFile(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new SettingDefaults(environment, file, properties);
    }

    /** A sentence about a line of the file that names no option; empty when there is none. */
    Optional<String> unknownName(CommandLine line) {
        Set<String> names = new HashSet<>();
        for (CommandLine command : line.getSubcommands().values()) {
            command.getCommandSpec().options().forEach(option -> names.add(name(option)));
        }
        return properties.stringPropertyNames().stream()
                .filter(name -> !names.contains(name))
                .sorted()
                .findFirst()
                .map(name -> file + ": there is no setting \"" + name + "\"; levelpress render --help lists them");
    }

    @Override
    public @Nullable String defaultValue(ArgSpec arg) {
        if (!(arg instanceof OptionSpec option)) {
            return null;
        }
        String name = name(option);
        String variable = PREFIX + name.toUpperCase(Locale.ROOT).replace('-', '_');
        return environment.getOrDefault(variable, properties.getProperty(name));
    }

    private static String name(OptionSpec option) {
        return option.longestName().replaceFirst("^--", "");
    }
}
