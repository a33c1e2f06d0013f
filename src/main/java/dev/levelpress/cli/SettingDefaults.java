package dev.levelpress.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
    private static final String FILE = PREFIX + "SETTINGS";

    /** Read by the launcher, or here. */
    private static final Set<String> OWN = Set.of(FILE, PREFIX + "JAVA_HOME", PREFIX + "JAVA_OPTIONS");

    /** What Kubernetes sets in every container beside a service that is called levelpress. */
    private static final String LINKS = PREFIX + "(SERVICE_(HOST|PORT.*)|PORT_\\d+_.*)";

    private static final String LINK = "(tcp|udp|sctp)://.*";

    private final Map<String, String> environment;
    private final SettingsFile file;
    private final Optional<String> unreadable;

    private SettingDefaults(Map<String, String> environment, SettingsFile file, Optional<String> unreadable) {
        this.environment = environment;
        this.file = file;
        this.unreadable = unreadable;
    }

    /** @param folder the current folder */
    static SettingDefaults of(Map<String, String> environment, Path folder) {
        Optional<String> named = Optional.ofNullable(environment.get(FILE));
        Path path = folder.resolve(named.orElse("levelpress.properties"));
        try {
            boolean there = named.isPresent() || Files.exists(path);
            SettingsFile file = there ? SettingsFile.read(path) : SettingsFile.none(path);
            return new SettingDefaults(environment, file, Optional.empty());
        } catch (WrongUsage wrong) {
            return new SettingDefaults(environment, SettingsFile.none(path), Optional.ofNullable(wrong.getMessage()));
        }
    }

    /**
     * A sentence about what is wrong with the settings: a file that cannot be read, else the first line of it or variable
     * that names no option; empty when there is nothing.
     */
    Optional<String> complaint(CommandLine line) {
        Set<String> names = new HashSet<>();
        commands(line)
                .forEach(command -> command.getCommandSpec().options().forEach(option -> names.add(name(option))));
        return unreadable.or(() -> Stream.concat(unknownLines(names), unknownVariables(names))
                .findFirst()
                .map(each -> each + "; levelpress config --print lists them"));
    }

    private Stream<String> unknownLines(Collection<String> names) {
        return file.lines().entrySet().stream()
                .filter(each -> !names.contains(each.getKey()))
                .map(each -> file.place(each.getValue()) + ": there is no setting \"" + each.getKey() + "\"");
    }

    private Stream<String> unknownVariables(Collection<String> names) {
        Set<String> known = new HashSet<>(OWN);
        names.forEach(name -> known.add(variable(name)));
        return environment.keySet().stream()
                .filter(each -> each.startsWith(PREFIX) && !each.matches(LINKS) && !known.contains(each))
                .sorted()
                .map(each -> each + ": there is no setting of that name");
    }

    /** Those that can be called, however deep. */
    static Stream<CommandLine> commands(CommandLine line) {
        return line.getSubcommands().values().stream()
                .distinct()
                .flatMap(each -> Stream.concat(Stream.of(each), commands(each)));
    }

    @Override
    public @Nullable String defaultValue(ArgSpec arg) {
        if (!(arg instanceof OptionSpec option)) {
            return null;
        }
        SettingsFile.Line line = file.lines().get(name(option));
        return fromEnvironment(name(option)).orElse(line == null ? null : line.value());
    }

    /** Where {@link #defaultValue} comes from; empty when it has none. */
    Optional<String> origin(OptionSpec option) {
        String name = name(option);
        return fromEnvironment(name)
                .map(value -> variable(name))
                .or(() -> Optional.ofNullable(file.lines().get(name)).map(file::place));
    }

    private Optional<String> fromEnvironment(String name) {
        return Optional.ofNullable(environment.get(variable(name))).filter(value -> !value.matches(LINK));
    }

    static String name(OptionSpec option) {
        return option.longestName().replaceFirst("^--", "");
    }

    private static String variable(String name) {
        return PREFIX + name.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
