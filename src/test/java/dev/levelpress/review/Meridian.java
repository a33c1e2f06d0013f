package dev.levelpress.review;

import dev.levelpress.document.Documents;
import dev.levelpress.document.Kind;
import dev.levelpress.document.Look;
import dev.levelpress.document.Person;
import dev.levelpress.document.Questionnaire;
import dev.levelpress.document.Review;
import dev.levelpress.framework.Craft;
import dev.levelpress.framework.Framework;
import dev.levelpress.output.docx.DocxOutput;
import dev.levelpress.publish.Publisher;
import dev.levelpress.publish.Settings;
import dev.levelpress.template.TemplateFolder;
import dev.levelpress.template.word.WordTemplates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Forms of the sample framework. */
public final class Meridian {

    static final WordTemplates TEMPLATES = new WordTemplates(TemplateFolder.builtIn());
    static final Documents DOCUMENTS =
            new Documents(Look.defaults(), Optional.empty(), Optional.of("2026.2"), false, false);
    public static final Framework FRAMEWORK = read();
    public static final Person PERSON = new Person("p7", "Ann & Bob", "ann@example.org", "Mia <M>", Map.of());

    private Meridian() {}

    private static Framework read() {
        try {
            return new Publisher(Settings.defaults())
                    .read(Path.of("samples/meridian"))
                    .framework();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Questionnaire questionnaire() {
        return TEMPLATES.questionnaire().rated(FRAMEWORK.ratings());
    }

    /** A form for anyone. */
    public static Review review() {
        return review("data-science", "level-5");
    }

    public static Review review(String craft, String level) {
        Craft found = FRAMEWORK.craft(craft).orElseThrow();
        return (Review) DOCUMENTS.document(
                Kind.REVIEW, FRAMEWORK, found, found.level(level).orElseThrow());
    }

    public static byte[] docx(Review review) {
        return new DocxOutput().write(TEMPLATES.parts(review));
    }

    /** What is known when the framework is at hand. */
    static KnownForms known() {
        return new KnownForms(TEMPLATES, DOCUMENTS, Optional.of(FRAMEWORK));
    }

    /** What is known when only the template is at hand. */
    static KnownForms withoutFramework() {
        return new KnownForms(TEMPLATES, DOCUMENTS, Optional.empty());
    }
}
