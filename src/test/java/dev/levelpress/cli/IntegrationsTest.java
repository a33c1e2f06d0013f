package dev.levelpress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.Needed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

/** What goes into the repositories of frameworks. */
class IntegrationsTest {

    private static final Path FOLDER = Path.of("samples/integrations");
    private static final Path LIQUID = Path.of("src/test/tools/node_modules/liquidjs/dist/liquid.node.js");
    private static final Pattern COMMAND = Pattern.compile("levelpress (\\w+)((?: [^\\s]+)*)");

    @ParameterizedTest
    @CsvSource({
        "/baker/one, , /levels/print/baker/one.pdf",
        "/baker/one/, , /levels/print/baker/one.pdf",
        "/baker/one.html, , /levels/print/baker/one.pdf",
        "/baker/one/index.html, https://levels.example.com, https://levels.example.com/baker/one.pdf"
    })
    void theIncludeLeadsToTheProfileOfThePage(String url, String base, String expected) throws Exception {
        String program = """
                const { Liquid } = require(%s);
                const text = require('fs').readFileSync(%s, 'utf8');
                const site = { baseurl: '/levels', levelpress: %s };
                process.stdout.write(new Liquid().parseAndRenderSync(text, { page: { url: %s }, site, include: {} }));
                """.formatted(
                        quoted(Needed.file(LIQUID).toAbsolutePath().toString()),
                        quoted(FOLDER.resolve("levelpress.html").toString()),
                        base == null ? "null" : quoted(base),
                        quoted(url));
        Process node = new ProcessBuilder(Needed.program("node"), "-e", program)
                .redirectErrorStream(true)
                .start();
        String html = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, node.waitFor(), html);
        assertEquals("<p class=\"levelpress\"><a href=\"" + expected + "\">Download as PDF</a></p>", html.strip());
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\") + "'";
    }

    /** Its commands have the options that they use. */
    @Test
    void theWorkflowCanBeReadAndItsCommandsAreThere() throws IOException {
        String text = Files.readString(FOLDER.resolve("github-action.yml"));
        Object workflow = new Yaml().load(text);
        assertTrue(String.valueOf(workflow).contains("jobs="), String.valueOf(workflow));
        List<String> commands = text.lines()
                .map(COMMAND::matcher)
                .filter(Matcher::find)
                .filter(command ->
                        !command.group(2).isEmpty() && command.group().contains(" ."))
                .map(command -> {
                    String help = Run.of(command.group(1), "--help").out();
                    for (String word : command.group(2).split(" ")) {
                        assertTrue(!word.startsWith("--") || help.contains(word), command.group());
                    }
                    return command.group(1);
                })
                .toList();
        assertEquals(List.of("check", "publish"), commands);
    }
}
