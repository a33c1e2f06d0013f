package dev.levelpress.template;

import dev.levelpress.document.Look;
import dev.levelpress.framework.RichText;
import freemarker.core.CSSOutputFormat;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;

/** Fills the templates of the service's own pages. Safe for use by several threads. */
public final class WebPages {

    private final TemplateEngine pages;
    private final TemplateEngine styles;

    public WebPages(TemplateFolder folder) {
        FolderLoader loader = new FolderLoader(folder);
        ModelWrapper wrapper = ModelWrapper.of(WebPages::markup);
        pages = new TemplateEngine(folder, loader, HTMLOutputFormat.INSTANCE, wrapper);
        styles = new TemplateEngine(folder, loader, CSSOutputFormat.INSTANCE, wrapper);
    }

    /**
     * A page as HTML5.
     *
     * @param name of {@code web/NAME.ftl}
     * @param page what the template sees as {@code page}; of a public type
     * @throws TemplateProblems when the template is missing or broken
     */
    public String page(String name, Record page) {
        return pages.fill("web/" + name + ".ftl", Map.of("page", page));
    }

    /**
     * The one style sheet of all pages.
     *
     * @throws TemplateProblems when the template is missing or broken
     */
    public String style(Look look) {
        return styles.fill("web/style.css", Map.of("colours", Palette.of(look.accent())));
    }

    private static TemplateModel markup(RichText text) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(XhtmlText.of(text));
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }
}
