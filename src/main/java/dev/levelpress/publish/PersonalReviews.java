package dev.levelpress.publish;

import dev.levelpress.document.Documents;
import dev.levelpress.document.Format;
import dev.levelpress.document.Kind;
import dev.levelpress.document.Person;
import dev.levelpress.document.Review;
import dev.levelpress.document.StandIn;
import dev.levelpress.framework.Craft;
import dev.levelpress.framework.Framework;
import dev.levelpress.framework.Level;
import dev.levelpress.output.docx.DocxOutput;
import dev.levelpress.output.docx.Preprint;
import dev.levelpress.template.word.WordTemplates;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/**
 * Review forms of one framework and period, one for each person. A level's form is prepared once, so that each of the others
 * costs next to nothing. Safe for use by several threads.
 */
public final class PersonalReviews {

    /** A few of them for each level of a large company; each takes some 20 KB. */
    private static final int MOST_PREPARED = 1_000;

    private record Step(String craft, String level) {}

    private record Prepared(Step step, List<Object> known) {}

    private final Framework framework;
    private final String period;
    private final Documents documents;
    private final WordTemplates words;
    private final DocxOutput docx;
    private final BiFunction<Review, Format, byte[]> others;
    private final Map<Step, Review> reviews = new ConcurrentHashMap<>();
    private final Map<Prepared, Preprint> preprints = new ConcurrentHashMap<>();

    PersonalReviews(
            Framework framework,
            String period,
            Documents documents,
            WordTemplates words,
            DocxOutput docx,
            BiFunction<Review, Format, byte[]> others) {
        this.framework = framework;
        this.period = period;
        this.documents = documents;
        this.words = words;
        this.docx = docx;
        this.others = others;
    }

    /**
     * One person's form.
     *
     * @param craft a craft id
     * @param level a level id of the craft
     * @throws UnknownDocument when the framework does not have it
     * @throws dev.levelpress.template.TemplateProblems when a template cannot be used
     */
    public byte[] of(Person person, String craft, String level, Format format) {
        Step step = new Step(craft, level);
        return format == Format.DOCX
                ? preprint(step, person).of(person)
                : others.apply(review(step).of(person, period), format);
    }

    private Preprint preprint(Step step, Person person) {
        Prepared key = new Prepared(step, StandIn.known(person));
        Preprint known = preprints.get(key);
        if (known != null) {
            return known;
        }
        if (preprints.size() >= MOST_PREPARED) {
            preprints.clear();
        }
        StandIn standIn = StandIn.of(person);
        Review review = review(step).of(standIn.person(), period);
        Preprint made = docx.preprint(standIn, words.parts(review));
        preprints.put(key, made);
        return made;
    }

    private Review review(Step step) {
        return reviews.computeIfAbsent(step, each -> {
            Craft craft = Publisher.craft(framework, each.craft());
            Level level = Publisher.level(craft, each.level());
            return (Review) documents.document(Kind.REVIEW, framework, craft, level);
        });
    }
}
