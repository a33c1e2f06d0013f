package dev.levelpress.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.levelpress.document.Format;
import dev.levelpress.document.Kind;
import dev.levelpress.framework.Craft;
import dev.levelpress.framework.Framework;
import dev.levelpress.framework.Level;
import dev.levelpress.output.pdf.PdfText;
import dev.levelpress.publish.Publisher;
import dev.levelpress.publish.Request;
import dev.levelpress.publish.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the rows of areas break across pages. */
class AreaBreaksTest {

    /** Whatever stands above, the first item of a long list is on the page of its area's name. */
    @Test
    void anAreasNameIsNeverLeftBehindOnThePageBefore(@TempDir Path folder) throws IOException {
        for (int items = 8; items <= 34; items++) {
            Files.writeString(folder.resolve("l" + items + ".md"), page(items));
        }
        Publisher publisher = new Publisher(Settings.defaults());
        Framework framework = publisher.read(folder).framework();
        Craft craft = framework.crafts().getFirst();
        assertEquals(27, craft.levels().size());
        for (Level level : craft.levels()) {
            Request request = new Request(craft.id(), level.id(), Kind.PROFILE, Format.PDF);
            List<String> pages =
                    PdfText.pages(publisher.publish(framework, request).bytes());
            assertEquals(page(pages, "Second"), page(pages, "Begins"), level.label());
        }
    }

    private static String page(int items) {
        return "---\ntitle: L%d\nparent: Baker\nnav_order: %d\n---\n| Area | Description |\n|---|---|\n| First | %s |\n| Second | - Begins here<br>%s |\n"
                .formatted(items, items, list(items), list(30));
    }

    private static String list(int items) {
        return String.join(
                "<br>",
                IntStream.rangeClosed(1, items)
                        .mapToObj(item -> "- Bakes the bread of day " + item)
                        .toList());
    }

    /** Position of the page that has the word. */
    private static int page(List<String> pages, String word) {
        return IntStream.range(0, pages.size())
                .filter(at -> pages.get(at).contains(word))
                .findFirst()
                .orElseThrow();
    }
}
