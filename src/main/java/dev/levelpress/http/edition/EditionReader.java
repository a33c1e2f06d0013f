package dev.levelpress.http.edition;

import dev.levelpress.problem.Problem;
import dev.levelpress.publish.Explanations;
import dev.levelpress.publish.Publisher;
import dev.levelpress.publish.Reading;
import dev.levelpress.publish.Remembered;
import dev.levelpress.publish.Settings;
import dev.levelpress.template.TemplateFolder;
import dev.levelpress.template.TemplateProblems;
import dev.levelpress.template.WebPages;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the states of an upstream.
 *
 * @param proof of the operator's own templates; the built-in ones are known to be usable
 */
public record EditionReader(Upstream upstream, Settings settings, Proof proof) {

    private static final Logger LOG = LoggerFactory.getLogger(EditionReader.class);

    /** Finds what is wrong with templates, by using them. */
    public interface Proof {
        List<Problem> of(Edition edition, Settings settings);
    }

    /**
     * @param state of the upstream
     * @param remembered of editions before this one
     * @throws IOException when the source cannot be opened at all
     */
    public Edition read(String state, Remembered remembered) throws IOException {
        Publisher publisher = new Publisher(settings, remembered);
        TemplateFolder templates = settings.templateFolder();
        WebPages pages = new WebPages(templates);
        Reading reading = upstream.read(publisher, state);
        String press = Digest.of(version(), settings.toString(), bytes(templates));
        Edition edition = new Edition(
                publisher,
                pages,
                style(pages),
                reading.framework(),
                reading.problems(),
                Explanations.of(reading),
                Permalinks.of(reading.framework()),
                upstream.repository().map(ignored -> state),
                upstream.repository(),
                press,
                digest(reading, press),
                Instant.now());
        return settings.ownTemplates().isEmpty() ? edition : edition.with(proof.of(edition, settings));
    }

    /** Without a usable style sheet the pages are plain, and the documents are still there. */
    private String style(WebPages pages) {
        try {
            return pages.style(settings.look());
        } catch (TemplateProblems unusable) {
            unusable.problems().forEach(problem -> LOG.error("{}", problem.line()));
            return "";
        }
    }

    private static String digest(Reading reading, String press) {
        return Digest.of(
                press,
                reading.framework().name(),
                reading.framework().revision().toString(),
                reading.problems().stream().map(Problem::line).collect(Collectors.joining("\n")));
    }

    private static String bytes(TemplateFolder templates) {
        Digest digest = new Digest();
        for (String name : TemplateFolder.NAMES) {
            try {
                digest.add(templates.read(name));
            } catch (TemplateProblems missing) {
                digest.add(new byte[0]);
            }
        }
        return digest.text();
    }

    private static String version() {
        return Optional.ofNullable(EditionReader.class.getPackage().getImplementationVersion())
                .orElse("development");
    }
}
