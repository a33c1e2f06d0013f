package dev.levelpress.http;

import dev.levelpress.framework.Framework;
import dev.levelpress.problem.Problem;
import dev.levelpress.publish.Explanation;
import dev.levelpress.publish.Explanations;
import dev.levelpress.publish.Publisher;
import dev.levelpress.publish.Reading;
import dev.levelpress.publish.Remembered;
import dev.levelpress.publish.Settings;
import dev.levelpress.source.git.GitAddress;
import dev.levelpress.template.TemplateFolder;
import dev.levelpress.template.TemplateProblems;
import dev.levelpress.template.WebPages;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One state of the source and the templates, ready to be served.
 *
 * @param problems of the source, and of the templates where they are the operator's own
 * @param explanation how the source was recognised
 * @param commit whole id of the commit; empty when the source is a folder
 * @param repository where the commit is
 * @param digest equal for equal bytes of all documents and pages
 */
record Edition(
        Publisher publisher,
        WebPages pages,
        String style,
        Framework framework,
        List<Problem> problems,
        Explanation explanation,
        Permalinks permalinks,
        Optional<String> commit,
        Optional<GitAddress> repository,
        String digest,
        Instant read) {

    /**
     * @param state of the upstream
     * @param remembered of editions before this one
     * @throws IOException when the source cannot be opened at all
     */
    static Edition read(Upstream upstream, String state, Settings settings, Remembered remembered) throws IOException {
        Publisher publisher = new Publisher(settings, remembered);
        TemplateFolder templates = settings.templateFolder();
        WebPages pages = new WebPages(templates);
        Reading reading = upstream.read(publisher, state);
        Edition edition = new Edition(
                publisher,
                pages,
                style(pages, settings),
                reading.framework(),
                reading.problems(),
                Explanations.of(reading),
                Permalinks.of(reading.framework()),
                upstream.repository().map(ignored -> state),
                upstream.repository(),
                digest(reading, settings, templates),
                Instant.now());
        // The built-in templates are known to be usable.
        return settings.ownTemplates().isEmpty() ? edition : edition.with(Proofs.of(edition, settings));
    }

    private Edition with(List<Problem> more) {
        List<Problem> all = Stream.concat(problems.stream(), more.stream()).toList();
        return new Edition(
                publisher, pages, style, framework, all, explanation, permalinks, commit, repository, digest, read);
    }

    /** Without a usable style sheet the pages are plain, and the documents are still there. */
    private static String style(WebPages pages, Settings settings) {
        try {
            return pages.style(settings.look());
        } catch (TemplateProblems unusable) {
            ErrorAnswers.log(unusable);
            return "";
        }
    }

    private static String digest(Reading reading, Settings settings, TemplateFolder templates) {
        return Digest.of(
                version(),
                settings.toString(),
                templates(templates),
                reading.framework().name(),
                reading.framework().revision().toString(),
                reading.problems().stream().map(Problem::line).collect(Collectors.joining("\n")));
    }

    private static String templates(TemplateFolder templates) {
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
        return Optional.ofNullable(Edition.class.getPackage().getImplementationVersion())
                .orElse("development");
    }
}
