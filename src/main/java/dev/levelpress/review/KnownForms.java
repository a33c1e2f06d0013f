package dev.levelpress.review;

import dev.levelpress.document.AreaRow;
import dev.levelpress.document.Documents;
import dev.levelpress.document.Kind;
import dev.levelpress.document.Origin;
import dev.levelpress.document.Questionnaire;
import dev.levelpress.document.Review;
import dev.levelpress.framework.Framework;
import dev.levelpress.review.word.BlankForm;
import dev.levelpress.template.word.WordTemplates;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What is known of the forms that come back before one of them is opened. Safe for use by several threads. */
public final class KnownForms {

    private final WordTemplates templates;
    private final Documents documents;
    private final Optional<Framework> framework;
    private final Questionnaire questionnaire;
    private final Map<List<String>, Optional<Review>> todays = new ConcurrentHashMap<>();
    private @Nullable BlankForm blank;

    /**
     * @param framework that the forms were made of; empty when it is not at hand
     * @throws dev.levelpress.template.TemplateProblems when the template of reviews cannot be used
     */
    public KnownForms(WordTemplates templates, Documents documents, Optional<Framework> framework) {
        this.templates = templates;
        this.documents = documents;
        this.framework = framework;
        Questionnaire asked = templates.questionnaire();
        this.questionnaire = framework.map(each -> asked.rated(each.ratings())).orElse(asked);
    }

    /** What the template asks, with the company's rating scale. */
    public Questionnaire questionnaire() {
        return questionnaire;
    }

    public boolean hasFramework() {
        return framework.isPresent();
    }

    /** The same form as it is made of the framework today; empty when there is no such level. */
    public Optional<Review> today(Origin origin) {
        // Every form of a level asks, and asks several times.
        return todays.computeIfAbsent(List.of(origin.craft(), origin.level()), level -> made(origin));
    }

    private Optional<Review> made(Origin origin) {
        return framework.flatMap(each -> each.craft(origin.craft())
                .flatMap(craft -> craft.level(origin.level())
                        .map(level -> (Review) documents.document(Kind.REVIEW, each, craft, level))));
    }

    /** The areas of the level as it is today; none when there is no such level. */
    public List<AreaRow> areas(Origin origin) {
        return today(origin).map(Review::areas).orElse(List.of());
    }

    /** Where the Word form asks what. */
    synchronized BlankForm blank() {
        if (blank == null) {
            blank = templates.parts(BlankReview.REVIEW).stream()
                    .filter(each -> each.name().equals("word/document.xml"))
                    .findFirst()
                    .map(each -> BlankForm.of(each.content()))
                    .orElseThrow();
        }
        return blank;
    }
}
