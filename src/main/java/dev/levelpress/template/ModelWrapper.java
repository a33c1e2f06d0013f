package dev.levelpress.template;

import dev.levelpress.framework.RichText;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Hands the view records to templates: rich text as finished markup, plain text safe for the output. */
final class ModelWrapper extends DefaultObjectWrapper {

    private final Function<RichText, TemplateModel> markup;
    private final Function<String, TemplateModel> text;

    /**
     * @param markup what rich text is to templates
     * @param text what plain text is to templates, before their own escaping
     */
    ModelWrapper(Function<RichText, TemplateModel> markup, Function<String, TemplateModel> text) {
        super(Configuration.VERSION_2_3_35);
        this.markup = markup;
        this.text = text;
    }

    /** For XHTML and HTML, whose templates escape plain text. */
    static ModelWrapper of(Function<RichText, TemplateModel> markup) {
        return new ModelWrapper(markup, text -> new SimpleScalar(XmlText.printable(text)));
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object object) throws TemplateModelException {
        if (object instanceof RichText rich) {
            return markup.apply(rich);
        }
        if (object instanceof String plain) {
            return text.apply(plain);
        }
        return super.wrap(object);
    }
}
