package dev.levelpress.review;

import dev.levelpress.document.AreaRow;
import dev.levelpress.document.Documents;
import dev.levelpress.document.Kind;
import dev.levelpress.document.Origin;
import dev.levelpress.document.Questionnaire;
import dev.levelpress.document.Review;
import dev.levelpress.framework.Craft;
import dev.levelpress.framework.Framework;
import dev.levelpress.framework.Level;
import dev.levelpress.review.word.BlankForm;
import dev.levelpress.review.word.Spacing;
import dev.levelpress.template.word.WordTemplates;
import java.util.ArrayList;
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

    /**
     * What a form is about by the words at its head; empty when they are those of no level, or of several.
     *
     * @param head its first lines, with single spaces
     */
    Optional<Origin> titled(List<String> head) {
        List<Origin> found = new ArrayList<>();
        for (Craft craft : framework.map(Framework::crafts).orElse(List.of())) {
            if (head.stream().anyMatch(line -> line.contains(Spacing.oneLine(craft.name())))) {
                for (Level level : craft.levels()) {
                    if (head.contains(Spacing.oneLine(level.title()))) {
                        found.add(Origin.of(Map.of("craft", craft.id(), "level", level.id())));
                    }
                }
            }
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
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
