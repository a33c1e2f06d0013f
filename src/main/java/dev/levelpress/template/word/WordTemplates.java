package dev.levelpress.template.word;

import dev.levelpress.document.Document;
import dev.levelpress.template.TemplateFolder;
import dev.levelpress.template.TemplateProblems;
import java.util.List;

/** Fills the Word templates {@code profile.docx} and {@code review.docx}. Safe for use by several threads. */
public final class WordTemplates {

    public WordTemplates(TemplateFolder folder) {}

    /**
     * The parts of a document, in the order of the package.
     *
     * @throws TemplateProblems when the template is missing or has tags that cannot be used
     */
    public List<WordPart> parts(Document document) {
        throw new UnsupportedOperationException();
    }
}
