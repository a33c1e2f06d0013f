package dev.levelpress.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.Needed;
import dev.levelpress.document.Format;
import dev.levelpress.document.Kind;
import dev.levelpress.framework.Craft;
import dev.levelpress.framework.Framework;
import dev.levelpress.framework.Level;
import dev.levelpress.output.docx.WordChecks;
import dev.levelpress.output.pdf.Vera;
import dev.levelpress.publish.Publisher;
import dev.levelpress.publish.Request;
import dev.levelpress.publish.Settings;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every document of every public framework is made, and every Word document passes the schemas and our lint. The PDF
 * validator needs a second for each: it sees the longest level of each craft, of which alone workbooks are made; and all
 * with {@code -Dcorpus.all=true}.
 */
@Order(1)
class CorpusDocumentsTest {

    private static final boolean EVERYTHING = Boolean.getBoolean("corpus.all");

    private final Publisher publisher = new Publisher(Settings.defaults());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "artsy",
                "engineeringladders",
                "financial-times",
                "guardian",
                "infracloud",
                "loanmarket",
                "mercari/en",
                "mercari/jp",
                "mercari/en/engineering_ladder.csv",
                "monzo",
                "novoda",
                "postman"
            })
    void everyDocumentOfItCanBeUsed(String name) throws IOException {
        Framework framework = publisher.read(Needed.corpus(name)).framework();
        Set<String> profiles = longest(framework);
        // veraPDF takes many seconds for the fields of a long form; PdfFormsTest has it look at shorter ones.
        String posting = profiles.stream().sorted().findFirst().orElse("");
        Set<String> forms = EVERYTHING ? profiles : Set.of();
        for (Request request : publisher.requests(
                framework, Optional.empty(), Optional.empty(), List.of(Kind.values()), List.of(Format.values()))) {
            String level = request.craft() + "/" + request.level();
            // Postings are made of the same texts in the same ways: one of each framework is looked at.
            if (request.kind() == Kind.POSTING && !level.equals(posting)) {
                continue;
            }
            // A third of the time would go into workbooks that nothing looks at; these have the most in them.
            if (request.format() == Format.XLSX && !profiles.contains(level)) {
                continue;
            }
            byte[] bytes = publisher.publish(framework, request).bytes();
            assertTrue(bytes.length > 0, request.path());
            if (request.format() == Format.DOCX) {
                WordChecks.assertWellMade(bytes);
            }
            if (request.format() == Format.PDF) {
                switch (request.kind()) {
                    case PROFILE -> assertSound(request, profiles.contains(level) ? Vera.failures(bytes) : List.of());
                    case REVIEW ->
                        assertSound(request, forms.contains(level) ? Vera.accessibilityFailures(bytes) : List.of());
                    case POSTING -> assertSound(request, Vera.dataFailures(bytes));
                }
            }
        }
    }

    private static void assertSound(Request request, List<String> failures) {
        assertEquals(List.of(), failures, request.path());
    }

    /** The level of each craft that says most; or all levels. */
    private static Set<String> longest(Framework framework) {
        Set<String> names = new HashSet<>();
        for (Craft craft : framework.crafts()) {
            craft.levels().stream()
                    .sorted(Comparator.comparingInt(CorpusDocumentsTest::length).reversed())
                    .limit(EVERYTHING ? Integer.MAX_VALUE : 1)
                    .forEach(level -> names.add(craft.id() + "/" + level.id()));
        }
        return names;
    }

    private static int length(Level level) {
        return level.expectations().stream()
                .mapToInt(each -> each.text().plain().length())
                .sum();
    }
}
