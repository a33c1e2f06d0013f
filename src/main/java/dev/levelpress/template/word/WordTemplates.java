package dev.levelpress.template.word;

import dev.levelpress.document.Document;
import dev.levelpress.document.Kind;
import dev.levelpress.document.Questionnaire;
import dev.levelpress.problem.Location;
import dev.levelpress.template.TemplateFolder;
import dev.levelpress.template.TemplateProblems;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Fills the Word templates {@code profile.docx} and {@code review.docx}. Safe for use by several threads. */
public final class WordTemplates {

    private final TemplateFolder folder;
    private final Map<Kind, WordTemplate> compiled = new ConcurrentHashMap<>();

    public WordTemplates(TemplateFolder folder) {
        this.folder = folder;
    }

    /**
     * The parts of a document, in the order of the package.
     *
     * @throws TemplateProblems when the template is missing or has tags that cannot be used
     */
    public List<WordPart> parts(Document document) {
        return template(document.kind()).fill(document);
    }

    /**
     * What the template of reviews asks.
     *
     * @throws TemplateProblems when the template is missing or has tags that cannot be used
     */
    public Questionnaire questionnaire() {
        return template(Kind.REVIEW).questionnaire();
    }

    /**
     * What is wrong with a Word template of reviews, and what it asks.
     *
     * @param shown what the author knows the file as
     */
    public static TemplateReport examined(byte[] docx, String shown) {
        return WordCompiler.examined(docx, Location.of(shown));
    }

    private WordTemplate template(Kind kind) {
        return compiled.computeIfAbsent(kind, each -> WordCompiler.compile(folder, each.id() + ".docx"));
    }
}
