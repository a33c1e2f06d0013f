package dev.levelpress.template.word;

import dev.levelpress.template.XmlText;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/** Hands the view to templates, its text without what XML cannot hold. */
final class PrintableText extends DefaultObjectWrapper {

    PrintableText() {
        super(Configuration.VERSION_2_3_35);
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object object) throws TemplateModelException {
        return object instanceof String text ? new SimpleScalar(XmlText.printable(text)) : super.wrap(object);
    }
}
