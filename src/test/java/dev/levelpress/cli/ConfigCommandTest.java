package dev.levelpress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.source.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class ConfigCommandTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void everySettingIsThereWithItsValueAndItsOrigin() throws IOException {
        settings("# ours\naccent = #102030\n\nlogo-text = Our \\\n  logo\nport=1234\n");
        Run run = Run.with(Map.of("LEVELPRESS_PORT", "4321"), folder, "config", "serve", "--print");
        assertEquals(0, run.code(), run.err());
        assertRow(run, "accent", "#102030", folder + "/levelpress.properties:2");
        assertRow(run, "logo-text", "Our logo", folder + "/levelpress.properties:4");
        assertRow(run, "port", "4321", "LEVELPRESS_PORT");
        assertRow(run, "host", "127.0.0.1", "default");
        assertRow(run, "templates", "(not set)", "default");
        assertFalse(run.out().contains("summaries"), run.out());
    }

    @Test
    void withoutACommandAllOfThemAreThere() {
        Run run = Run.with(Map.of(), folder, "config", "--print");
        assertEquals(0, run.code(), run.err());
        String host = row(run, "host");
        assertTrue(host.endsWith(" serve"), host);
        assertTrue(row(run, "accent").contains("render"), run.out());
        assertRow(run, "minimum", "5", "default");
    }

    @Test
    void theValuesShownAreThoseThatAreUsed() {
        assertRow(
                Run.with(Map.of(), folder, "config", "serve", "--print"),
                "max-files",
                Integer.toString(Limits.defaults().files()),
                "default");
        assertRow(
                Run.with(Map.of(), folder, "config", "serve", "--print"),
                "max-page-kb",
                Integer.toString(Limits.defaults().fileBytes() / 1024),
                "default");
    }

    @Test
    void secretsAreNotShown() {
        CommandLine line = new CommandLine(CommandLine.Model.CommandSpec.create()
                .name("serve")
                .addOption(option("--webhook-secret", "hush"))
                .addOption(option("--remote", "https://bot:hush@example.org/f.git"))
                .addOption(option("--other-token", null)));
        List<String> lines = SettingTable.of(List.of(line), SettingDefaults.of(Map.of(), folder))
                .lines()
                .toList();
        assertEquals(4, lines.size());
        assertFalse(lines.toString().contains("hush"), lines.toString());
        assertTrue(lines.get(1).matches("other-token +\\(not set\\) +default *"), lines.toString());
        assertTrue(lines.get(2).contains("https://(set)@example.org/f.git"), lines.toString());
        assertTrue(lines.get(3).matches("webhook-secret +\\(set\\) +default *"), lines.toString());
    }

    @Test
    void aFileThatIsNamedAndNotThereIsAMistake() {
        Run run = Run.with(Map.of("LEVELPRESS_SETTINGS", "none.properties"), folder, "list", "anything");
        assertEquals(2, run.code());
        assertEquals(
                "levelpress: the settings cannot be read: " + folder.resolve("none.properties")
                        + ": there is no such file or folder\n",
                run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"LEVELPRESS_ACENT", "LEVELPRESS_", "LEVELPRESS_PORTS", "LEVELPRESS_HELP_ME"})
    void aVariableThatNamesNoSettingIsAMistake(String variable) {
        Run run = Run.with(Map.of(variable, "x"), folder, "list", "anything");
        assertEquals(2, run.code());
        assertEquals(
                "levelpress: " + variable
                        + ": there is no setting of that name; levelpress config --print lists them\n",
                run.err());
    }

    @Test
    void whatKubernetesSetsForAServiceOfOurNameIsNoSetting() {
        Map<String, String> links = Map.of(
                "LEVELPRESS_PORT", "tcp://10.0.0.1:8080",
                "LEVELPRESS_PORT_8080_TCP_ADDR", "10.0.0.1",
                "LEVELPRESS_SERVICE_HOST", "10.0.0.1",
                "LEVELPRESS_SERVICE_PORT_HTTP", "8080");
        Run run = Run.with(links, folder, "config", "serve", "--print");
        assertEquals(0, run.code(), run.err());
        assertRow(run, "port", "8080", "default");
    }

    @Test
    void aLineThatCannotBeReadIsNamed() throws IOException {
        settings("port = 1\naccent = \\u12\n");
        Run run = Run.with(Map.of(), folder, "config", "--print");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("levelpress.properties:2: "), run.err());
    }

    @Test
    void anUnknownCommandIsNamedWithThoseThereAre() {
        Run run = Run.with(Map.of(), folder, "config", "sevre", "--print");
        assertEquals(2, run.code());
        assertTrue(run.err().startsWith("levelpress: there is no command \"sevre\"; there is render, "), run.err());
    }

    private void settings(String text) throws IOException {
        Files.writeString(folder.resolve("levelpress.properties"), text);
    }

    private static CommandLine.Model.OptionSpec option(String name, @org.jspecify.annotations.Nullable String value) {
        return CommandLine.Model.OptionSpec.builder(name)
                .type(String.class)
                .defaultValue(value)
                .build();
    }

    private static String row(Run run, String name) {
        return run.out()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .findFirst()
                .orElse("no " + name + " in " + run.out());
    }

    private static void assertRow(Run run, String name, String value, String origin) {
        String row = row(run, name).replaceAll(" {2,}", "  ");
        assertTrue((row.strip() + "  ").startsWith(name + "  " + value + "  " + origin + "  "), row);
    }
}
