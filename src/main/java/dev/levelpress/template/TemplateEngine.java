package dev.levelpress.template;

import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import freemarker.cache.TemplateLoader;
import freemarker.core.OutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.ObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * FreeMarker set up for one kind of output: everything is escaped, templates reach nothing but what they are given, and
 * every mistake in a template becomes a {@link Problem}. Safe for use by several threads.
 */
public final class TemplateEngine {

    private final TemplateFolder folder;
    private final Configuration configuration;

    /**
     * @param format how plain text is escaped
     * @param wrapper how the model reaches templates
     */
    public TemplateEngine(TemplateFolder folder, TemplateLoader loader, OutputFormat format, ObjectWrapper wrapper) {
        this.folder = folder;
        configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setTemplateLoader(loader);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocalizedLookup(false);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setRecognizeStandardFileExtensions(false);
        configuration.setOutputFormat(format);
        configuration.setObjectWrapper(wrapper);
        configuration.setNumberFormat("computer");
        configuration.setAPIBuiltinEnabled(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
    }

    /**
     * A template's text with the model filled in.
     *
     * @throws TemplateProblems when the template, or one that it includes, is missing or broken
     */
    public String fill(String name, Map<String, ?> model) {
        try {
            StringWriter text = new StringWriter(16 << 10);
            template(name).process(model, text);
            return text.toString();
        } catch (TemplateException e) {
            throw cause(e).orElseGet(() -> failed(name, e));
        } catch (IOException e) {
            throw cause(e).orElseThrow(() -> new UncheckedIOException(e));
        }
    }

    private Template template(String name) throws IOException {
        try {
            return configuration.getTemplate(name);
        } catch (MalformedTemplateNameException e) {
            throw missing(name);
        }
    }

    /**
     * The mistake that lies below a failure; empty when the failure itself is it. FreeMarker remembers what it could
     * not read, and from the second time on wraps it.
     */
    private Optional<TemplateProblems> cause(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof ParseException e) {
                return Optional.of(
                        broken(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage()));
            }
            if (each instanceof TemplateNotFoundException e) {
                return Optional.of(missing(e.getTemplateName()));
            }
        }
        return Optional.empty();
    }

    private TemplateProblems failed(String name, TemplateException failure) {
        return broken(
                failure.getTemplateSourceName() == null ? name : failure.getTemplateSourceName(),
                failure.getLineNumber(),
                failure.getColumnNumber(),
                failure.getMessageWithoutStackTop());
    }

    private TemplateProblems missing(String name) {
        return new TemplateProblems(List.of(new Problem.MissingTemplate(Location.of(folder.shown(name)))));
    }

    private TemplateProblems broken(
            String name, @Nullable Integer line, @Nullable Integer column, @Nullable String reason) {
        Location where = new Location(folder.shown(name), line == null ? 0 : Math.max(0, line));
        return new TemplateProblems(List.of(
                new Problem.BrokenTemplate(where, column == null ? 0 : Math.max(0, column), firstSentence(reason))));
    }

    /** FreeMarker explains at length; its first paragraph says what is wrong. */
    private static String firstSentence(@Nullable String reason) {
        String text = reason == null ? "it cannot be filled" : reason;
        int end = text.indexOf("\n\n");
        String first = end < 0 ? text : text.substring(0, end);
        int tip = first.indexOf("\n----");
        return (tip < 0 ? first : first.substring(0, tip))
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("\\.$", "");
    }
}
