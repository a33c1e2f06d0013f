package dev.levelpress.template;

import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Gives FreeMarker the templates of a {@link TemplateFolder}. */
final class FolderLoader implements TemplateLoader {

    private final TemplateFolder folder;

    FolderLoader(TemplateFolder folder) {
        this.folder = folder;
    }

    @Override
    public @Nullable Object findTemplateSource(String name) {
        try {
            return new String(folder.read(name), StandardCharsets.UTF_8);
        } catch (TemplateProblems missing) {
            return null;
        }
    }

    @Override
    public long getLastModified(Object source) {
        return -1;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
        return new StringReader((String) source);
    }

    @Override
    public void closeTemplateSource(Object source) {}
}
