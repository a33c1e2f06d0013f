package dev.levelpress.bench;

import dev.levelpress.document.Documents;
import dev.levelpress.document.Format;
import dev.levelpress.document.Kind;
import dev.levelpress.framework.Craft;
import dev.levelpress.framework.Framework;
import dev.levelpress.framework.Level;
import dev.levelpress.publish.PersonalReviews;
import dev.levelpress.publish.Publisher;
import dev.levelpress.publish.Request;
import dev.levelpress.publish.Settings;
import dev.levelpress.review.KnownForms;
import dev.levelpress.template.PageTemplates;
import dev.levelpress.template.TemplateFolder;
import dev.levelpress.template.Xhtml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The level that is measured: that of the first real page, or our own sample's first where that is absent. */
final class BenchLevel {

    private static final Path REAL = Path.of("../shared/corpus/vaarst");
    private static final Path SAMPLE = Path.of("samples/meridian");

    final Publisher publisher = new Publisher(Settings.defaults());
    final Framework framework;
    final Craft craft;
    final Level level;

    BenchLevel() {
        try {
            framework = publisher.read(source()).framework();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        craft = framework.crafts().getFirst();
        level = craft.levels().getFirst();
    }

    static Path source() {
        return Files.isDirectory(REAL) ? REAL : SAMPLE;
    }

    byte[] publish(Kind kind, Format format) {
        return publisher
                .publish(framework, new Request(craft.id(), level.id(), kind, format))
                .bytes();
    }

    /** The forms of the framework for many people. */
    PersonalReviews personal() {
        return publisher.personal(framework, "H2 2026");
    }

    /** What is known of forms that come back. */
    KnownForms forms() {
        return publisher.forms(Optional.of(framework));
    }

    /** The profile as every HTML-to-PDF library here gets it. */
    Xhtml page() {
        Settings settings = Settings.defaults();
        Documents documents = new Documents(
                settings.look(),
                settings.date(),
                settings.version(),
                settings.nextLevel(),
                settings.resolveInherited());
        return new PageTemplates(TemplateFolder.builtIn())
                .page(documents.document(Kind.PROFILE, framework, craft, level));
    }

    /** The page with its style inside, as those libraries want it. */
    String html() {
        Xhtml page = page();
        return page.text().replace("</head>", "<style type=\"text/css\">" + page.css() + "</style></head>");
    }
}
