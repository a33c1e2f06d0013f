package dev.levelpress.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.Needed;
import dev.levelpress.problem.ProblemReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages without raw HTML are the same page whichever way they are read. */
class MarkdownElementsTest {

    private static final String EVERYTHING = """
            # A *b* __c__ `d`

            Text\\
            broken, soft
            line &amp; &nbsp; [link](a.md "t") ![al *t*](b.png) ~~no~~ \\{#x}

            - tight
              more
              - inner

                loose
            - b
              > quote
            - ```x
              code  here
              ```

            3. three
            4. four

                indented

            ***

            | a | b:c |
            |:--|----:|
            | *1* | `2 \\| 3` |
            | x |

            [ref]: http://x
            See [ref], {: .label } and &lt;b&gt;. {#id}

            Setext {#own}
            ------
            """;

    @Test
    void everythingMarkdownHas() {
        assertSame("everything.md", EVERYTHING);
    }

    @Test
    void pagesOfTheSamples() throws IOException {
        int compared = compare(Path.of("samples"));
        assertTrue(compared > 20, compared + " pages");
    }

    @Test
    void pagesOfTheCorpus() throws IOException {
        int compared = compare(Needed.corpus(""));
        assertTrue(compared > 20, compared + " pages");
    }

    private static int compare(Path folder) throws IOException {
        int compared = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(
                            each -> each.toString().toLowerCase(Locale.ROOT).endsWith(".md"))
                    .toList()) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\r", "");
                // The comment changes nothing but the way.
                assertSame(file.toString(), text.replace("<", "&lt;"));
                compared++;
            }
        }
        return compared;
    }

    private static void assertSame(String path, String text) {
        assertEquals(nodes(path, text + "\n\n\n<!-- -->\n"), nodes(path, text), path);
    }

    private static List<Node> nodes(String path, String text) {
        return PageBody.read(path, text, new ProblemReport()).nodes();
    }
}
