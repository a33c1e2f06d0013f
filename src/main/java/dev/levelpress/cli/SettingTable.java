package dev.levelpress.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Settings as people read them: name, value, where it comes from, and the commands that know it. */
record SettingTable(List<Row> rows) {

    /** @param commands separated by commas */
    record Row(String name, String value, String origin, String commands) {}

    private static final Pattern SECRET = Pattern.compile("(.*-)?(secret|password|token|key)s?");
    private static final Pattern PASSWORD_IN_ADDRESS = Pattern.compile("(?<=://)[^/@\\s]+(?=@)");

    static SettingTable of(List<CommandLine> commands, SettingDefaults defaults) {
        Map<Row, List<String>> known = new TreeMap<>(SettingTable::compare);
        for (CommandLine command : commands) {
            for (OptionSpec option : command.getCommandSpec().options()) {
                if (!option.usageHelp() && !option.versionHelp()) {
                    known.computeIfAbsent(row(option, defaults), row -> new ArrayList<>())
                            .add(command.getCommandSpec().qualifiedName().replaceFirst("^levelpress ", ""));
                }
            }
        }
        return new SettingTable(known.entrySet().stream()
                .map(each -> new Row(
                        each.getKey().name(),
                        each.getKey().value(),
                        each.getKey().origin(),
                        String.join(", ", each.getValue())))
                .toList());
    }

    private static int compare(Row a, Row b) {
        int names = a.name().compareTo(b.name());
        return names != 0 ? names : a.value().compareTo(b.value());
    }

    private static Row row(OptionSpec option, SettingDefaults defaults) {
        String name = SettingDefaults.name(option);
        Optional<String> value = Optional.ofNullable(defaults.defaultValue(option));
        String origin = defaults.origin(option).orElse("default");
        String shown = value.or(() -> Optional.ofNullable(option.defaultValue()))
                .map(each -> isSecret(option) ? "(set)" : shown(each))
                .orElse("(not set)");
        return new Row(name, shown, origin, "");
    }

    /** A file with a secret in it may be named. */
    private static boolean isSecret(OptionSpec option) {
        return option.paramLabel().equals("SECRET")
                || SECRET.matcher(SettingDefaults.name(option)).matches()
                        && !option.paramLabel().equals("FILE");
    }

    private static String shown(String value) {
        return PASSWORD_IN_ADDRESS.matcher(value).replaceAll("(set)").replace("\n", "\\n");
    }

    /** In columns, with their titles first. */
    Stream<String> lines() {
        List<Row> all = new ArrayList<>(List.of(new Row("SETTING", "VALUE", "FROM", "COMMANDS")));
        all.addAll(rows);
        int name = width(all.stream().map(Row::name));
        int value = width(all.stream().map(Row::value));
        int origin = width(all.stream().map(Row::origin));
        // Of one command, which was asked for, nobody needs to be told.
        boolean several = rows.stream().map(Row::commands).distinct().count() > 1;
        String format = "%-" + name + "s  %-" + value + "s  %-" + origin + "s" + (several ? "  %s" : "");
        return all.stream()
                .map(row -> format.formatted(row.name(), row.value(), row.origin(), row.commands())
                        .stripTrailing());
    }

    private static int width(Stream<String> column) {
        return column.mapToInt(String::length)
                .filter(width -> width <= 40)
                .max()
                .orElse(1);
    }
}
