package dev.levelpress.template;

import dev.levelpress.document.Document;

/** Fills the FreeMarker templates. Safe for use by several threads. */
public final class PageTemplates {

    public PageTemplates(TemplateFolder folder) {}

    /**
     * The page of a document.
     *
     * @throws TemplateProblems when the template is missing or broken
     */
    public Xhtml page(Document document) {
        throw new UnsupportedOperationException();
    }

    /**
     * A document as Markdown (CommonMark with GFM tables).
     *
     * @throws TemplateProblems when the template is missing or broken
     */
    public String markdown(Document document) {
        throw new UnsupportedOperationException();
    }
}
