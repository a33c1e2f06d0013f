package dev.levelpress.template;

import dev.levelpress.document.Posting;
import dev.levelpress.framework.RichText;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.PlainTextOutputFormat;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;

/** Fills the templates of postings that are pasted somewhere: HTML as job boards keep it, and plain text. */
final class PostingTemplates {

    private final TemplateEngine fragments;
    private final TemplateEngine texts;

    PostingTemplates(TemplateFolder folder, TemplateLoader loader) {
        fragments = new TemplateEngine(
                folder, loader, HTMLOutputFormat.INSTANCE, ModelWrapper.of(PostingTemplates::markup));
        texts = new TemplateEngine(
                folder,
                loader,
                PlainTextOutputFormat.INSTANCE,
                ModelWrapper.of(text -> new SimpleScalar(XmlText.printable(text.plain()))));
    }

    String fragment(Posting posting) {
        return fragments.fill("posting.fragment.ftl", Map.of("doc", posting));
    }

    String text(Posting posting) {
        return PlainLines.wrapped(texts.fill("posting.txt.ftl", Map.of("doc", posting)));
    }

    private static TemplateModel markup(RichText text) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(FragmentText.of(text));
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }
}
