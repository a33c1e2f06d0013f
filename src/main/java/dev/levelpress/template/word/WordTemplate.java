package dev.levelpress.template.word;

import dev.levelpress.document.Document;
import dev.levelpress.document.Look;
import dev.levelpress.document.PageSize;
import dev.levelpress.document.Questionnaire;
import dev.levelpress.template.TemplateEngine;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A compiled Word template: fixed parts, and parts that FreeMarker fills. Safe for use by several threads. */
final class WordTemplate {

    private static final int MOST_DRESSES = 64;

    private record Occasion(Look look, String language) {}

    private record Dressed(Parts parts, Optional<Logo> logo) {}

    private final TemplateEngine engine;
    private final List<String> filled;
    private final FixedParts fixed;
    private final List<Samples.Sample> samples;
    private final boolean linked;
    private final Questionnaire questionnaire;
    private final Map<Occasion, Dressed> dressed = new ConcurrentHashMap<>();

    /**
     * @param filled names of the parts that the engine fills
     * @param linked whether documents say what areas mean, so that links to that lead somewhere
     * @param questionnaire what its inputs ask
     */
    WordTemplate(
            TemplateEngine engine,
            List<String> filled,
            FixedParts fixed,
            List<Samples.Sample> samples,
            boolean linked,
            Questionnaire questionnaire) {
        this.engine = engine;
        this.filled = List.copyOf(filled);
        this.fixed = fixed;
        this.samples = samples;
        this.linked = linked;
        this.questionnaire = questionnaire;
    }

    Questionnaire questionnaire() {
        return questionnaire;
    }

    List<WordPart> fill(Document document) {
        WordView view = WordView.of(document);
        Dressed dress = dressed(new Occasion(document.look(), view.masthead().language()));
        Filling filling =
                new Filling(view, samples, linked, dress.logo().map(Logo::run).orElse(""));
        Map<String, Object> model = new HashMap<>(filling.functions());
        model.put("doc", view);
        model.put("letter", document.look().pageSize() == PageSize.LETTER);

        List<WordPart> changing = new ArrayList<>();
        for (String name : filled) {
            changing.add(part(name, engine.fill(name, model)));
        }
        if (!filling.numbers().isEmpty()) {
            changing.add(part(
                    Numberings.PART, fixed.numberings().with(filling.numbers().xml())));
        }
        return inOrder(dress.parts(), changing);
    }

    private static WordPart part(String name, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return new WordPart(name, bytes, bytes.length, false);
    }

    /** The content types first, as readers of streams want them; then what changes. */
    private static List<WordPart> inOrder(Parts fixed, List<WordPart> changing) {
        List<WordPart> parts = new ArrayList<>();
        parts.add(part(ContentTypes.PART, fixed));
        parts.addAll(changing);
        List<String> names = changing.stream().map(WordPart::name).toList();
        for (String name : fixed.names()) {
            if (!name.equals(ContentTypes.PART) && !names.contains(name)) {
                parts.add(part(name, fixed));
            }
        }
        return parts;
    }

    private static WordPart part(String name, Parts fixed) {
        byte[] content = fixed.content(name);
        return new WordPart(name, content, content.length, true);
    }

    /** The same parts for the same looks and language, so that their packed form can be kept. */
    private Dressed dressed(Occasion occasion) {
        Dressed known = dressed.get(occasion);
        if (known != null) {
            return known;
        }
        if (dressed.size() >= MOST_DRESSES) {
            dressed.clear();
        }
        return dressed.computeIfAbsent(occasion, each -> {
            Optional<Logo> logo = Logo.of(each.look());
            return new Dressed(fixed.dressed(each.look(), each.language(), logo), logo);
        });
    }
}
