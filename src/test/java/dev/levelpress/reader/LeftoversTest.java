package dev.levelpress.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.levelpress.problem.ProblemReport;
import dev.levelpress.source.Limits;
import dev.levelpress.source.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands on a page that is read is in the framework or in the report. */
class LeftoversTest {

    @TempDir
    private Path folder;

    @Test
    void textAndTablesBesideTheLevelsAreNamedWithTheirLines() throws IOException {
        write("bakers.md", """
                # Bakers

                How we use this.

                | Contact | Phone |
                |---|---|
                | Mia | 12 |

                ## Levels

                ### Junior Baker

                #### Dough

                I knead *and* weigh.

                #### Oven

                1. I watch it.
                2. I clean it.

                ### Senior Baker

                #### Dough

                I prove.

                #### Oven

                I set it.

                ## History

                We baked in 1900.

                ### Before

                Nothing.
                """);
        assertEquals(List.of("bakers.md:3 How we use this.", "bakers.md:7 Mia", "bakers.md:32 History"), setAside());
    }

    @Test
    void valuesThatNoLevelHasAreNamedOnceForEachKey() throws IOException {
        write("bakers.yml", """
                name: Bakers
                links:
                  - label: Where to ask
                    url: https://example.org
                  - label: Where to read on
                levels:
                  - id: junior
                    name: Junior Baker
                  - id: senior
                    name: Senior Baker
                themes:
                  - id: dough
                    name: Dough
                  - id: oven
                    name: Oven
                competencies:
                  - level: junior
                    theme: dough
                    summary: I knead the dough.
                  - level: junior
                    theme: oven
                    summary: I watch the oven.
                  - level: senior
                    theme: dough
                    summary: I prove the dough.
                  - level: senior
                    theme: oven
                    summary: I set the oven.
                """);
        List<String> setAside = setAside();
        assertEquals(1, setAside.size(), setAside.toString());
        assertEquals("bakers.yml:3 links.label: Where to ask", setAside.getFirst());
    }

    private List<String> setAside() throws IOException {
        ProblemReport problems = new ProblemReport();
        return Readers.read(Sources.open(folder, Limits.defaults(), problems), problems).report().crafts().stream()
                .flatMap(craft -> craft.setAside().stream())
                .map(each -> each.where().file() + ":" + each.where().line() + " " + each.what())
                .toList();
    }

    private void write(String path, String text) throws IOException {
        Files.writeString(folder.resolve(path), text);
    }
}
