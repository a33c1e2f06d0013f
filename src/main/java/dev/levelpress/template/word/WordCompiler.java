package dev.levelpress.template.word;

import dev.levelpress.document.Questionnaire;
import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import dev.levelpress.template.TemplateEngine;
import dev.levelpress.template.TemplateFolder;
import dev.levelpress.template.TemplateProblems;
import freemarker.cache.StringTemplateLoader;
import freemarker.core.XMLOutputFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Compiles a .docx that people edit in Word: what its content controls ask for becomes FreeMarker, all else stays. */
final class WordCompiler {

    private static final String GLOSSARY = "word/glossary/document.xml";

    private final Parts parts;
    private final Map<String, String> templates = new TreeMap<>();
    private final List<String> withLogo = new ArrayList<>();
    private final Compilation compilation;

    private WordCompiler(Parts parts, Location where) throws SAXException {
        this.parts = parts;
        this.compilation = new Compilation(where, placeholders());
    }

    /** @throws TemplateProblems when the template is missing, is no Word document or has tags that cannot be used */
    static WordTemplate compile(TemplateFolder folder, String name) {
        byte[] docx = folder.read(name);
        Location where = Location.of(folder.shown(name));
        try {
            return new WordCompiler(Parts.of(docx), where).compile(folder);
        } catch (IOException | SAXException e) {
            throw new TemplateProblems(List.of(broken(where, e)));
        }
    }

    private static Problem broken(Location where, Exception failure) {
        String reason = failure.getMessage() == null ? "it is damaged" : failure.getMessage();
        return new Problem.BrokenTemplate(where, 0, reason);
    }

    /** All that is wrong with a template of reviews, and what it asks. */
    static TemplateReport examined(byte[] docx, Location where) {
        try {
            WordCompiler compiler = new WordCompiler(Parts.of(docx), where);
            Questionnaire asks = compiler.compileParts();
            List<Problem> problems = new ArrayList<>(compiler.compilation.problems());
            Examination.of(Parts.of(docx).tree(Parts.DOCUMENT), where, problems::add);
            return new TemplateReport(problems, asks);
        } catch (IOException | SAXException e) {
            return new TemplateReport(List.of(broken(where, e)), new Questionnaire(List.of()));
        }
    }

    private WordTemplate compile(TemplateFolder folder) throws SAXException {
        Questionnaire questionnaire = compileParts();
        if (!compilation.problems().isEmpty()) {
            throw new TemplateProblems(compilation.problems());
        }
        FixedParts fixed = fixed();
        return new WordTemplate(
                engine(folder),
                List.copyOf(templates.keySet()),
                fixed,
                compilation.samples().all(),
                compilation.hasDescriptions(),
                questionnaire);
    }

    /** The parts that say something become templates; mistakes in them are noted. */
    private Questionnaire compileParts() throws SAXException {
        PassiveContent.keep(parts);
        Questionnaire questionnaire = Inquiry.of(parts.tree(Parts.DOCUMENT), parts.tree(Styles.PART));
        for (String name : parts.names()) {
            if (name.equals(Parts.DOCUMENT) || name.matches("word/(header|footer)\\d*\\.xml")) {
                compile(name);
            }
        }
        return questionnaire;
    }

    private void compile(String name) throws SAXException {
        String template = PartCompiler.compile(name, parts.tree(name), compilation);
        parts.remove(name);
        templates.put(name, template);
        if (template.contains("${logo()}")) {
            withLogo.add(name);
        }
    }

    private FixedParts fixed() throws SAXException {
        Numberings numberings = Numberings.of(parts);
        parts.put(Numberings.PART, numberings.with(""));
        parts.put(Styles.PART, Styles.complete(parts.tree(Styles.PART)));
        templates.put(CoreProperties.PART, CoreProperties.template());
        if (compilation.hasInputs()) {
            templates.put(Answers.PART, Answers.template(compilation));
            templates.put(OriginProperties.PART, OriginProperties.template());
            parts.put(Answers.PROPERTIES, Answers.properties());
        }
        References.add(parts, compilation.hasInputs());
        return new FixedParts(parts, numberings, List.copyOf(withLogo));
    }

    private TemplateEngine engine(TemplateFolder folder) {
        StringTemplateLoader loader = new StringTemplateLoader();
        templates.forEach(loader::putTemplate);
        return new TemplateEngine(folder, loader, XMLOutputFormat.INSTANCE, new PrintableText());
    }

    private Set<String> placeholders() throws SAXException {
        if (!parts.has(GLOSSARY)) {
            return Set.of();
        }
        Document glossary = parts.tree(GLOSSARY);
        return Wml.all(glossary.getDocumentElement(), "docPartPr").stream()
                .flatMap(each -> Wml.child(each, "name").stream())
                .map(Wml::val)
                .collect(Collectors.toSet());
    }
}
