package dev.levelpress.template.word;

import dev.levelpress.document.AreaRow;
import dev.levelpress.document.Note;
import dev.levelpress.document.Review;
import dev.levelpress.framework.Inline;
import dev.levelpress.framework.RichText;
import dev.levelpress.template.XmlText;
import dev.levelpress.template.word.Samples.Sample;
import freemarker.core.XMLOutputFormat;
import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What compiled templates call while one document is filled: runs and paragraphs that look like a sample, and numbers. */
final class Filling {

    private static final int FIRST_ID = 1_000;
    private static final int LONGEST_TITLE = 40;

    private final List<Sample> samples;
    private final Map<String, String> anchors = new HashMap<>();
    private final Set<String> marked = new HashSet<>();
    private final ListNumbers numbers = new ListNumbers();
    private final WordView view;
    private final String logo;
    private int id = FIRST_ID;

    /**
     * @param linked whether the template prints the descriptions, so that links to them lead somewhere
     * @param logo a run with the picture; empty for none
     */
    Filling(WordView view, List<Sample> samples, boolean linked, String logo) {
        this.view = view;
        this.samples = samples;
        this.logo = logo;
        if (linked) {
            view.descriptions().forEach(each -> anchors.put(each.id(), "levelpress_area_" + (anchors.size() + 1)));
        }
    }

    ListNumbers numbers() {
        return numbers;
    }

    Map<String, TemplateMethodModelEx> functions() {
        return Map.of(
                "id", arguments -> new SimpleScalar(String.valueOf(++id)),
                "value", arguments -> markup(value(string(arguments), sample(arguments))),
                "link", arguments -> markup(link(wrapped(arguments, AreaRow.class), sample(arguments))),
                "mark", arguments -> markup(mark(wrapped(arguments, Note.class), sample(arguments))),
                "text", arguments -> markup(writer(arguments).of(wrapped(arguments, RichText.class))),
                "expectation", arguments -> markup(writer(arguments).of(wrapped(arguments, AreaRow.class))),
                "given", arguments -> new SimpleScalar(XmlText.printable(given(arguments))),
                "title", arguments -> new SimpleScalar(title(string(arguments))),
                "logo", arguments -> markup(logo.replace(Logo.NUMBER, "id=\"" + ++id + "\"")));
    }

    private String value(String text, Sample sample) {
        StringBuilder xml = new StringBuilder();
        new Runs(xml, anchors).text(text, sample.run());
        return xml.toString();
    }

    /** An area's name, leading to what the area means where the document says it. */
    private String link(AreaRow area, Sample sample) {
        String anchor = anchors.get(area.id());
        if (anchor == null) {
            return value(area.name(), sample);
        }
        StringBuilder xml = new StringBuilder();
        new Runs(xml, anchors).anchored(anchor, List.of(new Inline.Text(area.name())), sample.run());
        return xml.toString();
    }

    /** The name of a description, under a bookmark where it is printed first. */
    private String mark(Note note, Sample sample) {
        String name = value(note.name(), sample);
        String anchor = anchors.get(note.id());
        if (anchor == null || !marked.add(anchor)) {
            return name;
        }
        String number = "w:id=\"" + marked.size() + "\"";
        return "<w:bookmarkStart " + number + " w:name=\"" + anchor + "\"/>" + name + "<w:bookmarkEnd " + number + "/>";
    }

    /** What an input holds from the start; the second argument is an area's id. */
    private String given(List<?> arguments) throws TemplateModelException {
        if (view.review().isEmpty()) {
            return "";
        }
        String question = string(arguments);
        Review review = view.review().get();
        return arguments.size() == 1
                ? review.given(question)
                : review.given(question, ((TemplateScalarModel) arguments.get(1)).getAsString());
    }

    private static String title(String name) {
        int end = name.offsetByCodePoints(0, Math.min(LONGEST_TITLE, name.codePointCount(0, name.length())));
        return end == name.length() ? name : name.substring(0, end).strip() + "\u2026";
    }

    private WordText writer(List<?> arguments) throws TemplateModelException {
        return new WordText(sample(arguments), numbers, anchors);
    }

    private Sample sample(List<?> arguments) throws TemplateModelException {
        return samples.get(
                ((TemplateNumberModel) arguments.getLast()).getAsNumber().intValue());
    }

    private static String string(List<?> arguments) throws TemplateModelException {
        return ((TemplateScalarModel) arguments.getFirst()).getAsString();
    }

    private static <T> T wrapped(List<?> arguments, Class<T> type) {
        return type.cast(((WrapperTemplateModel) arguments.getFirst()).getWrappedObject());
    }

    private static TemplateModel markup(String xml) throws TemplateModelException {
        return XMLOutputFormat.INSTANCE.fromMarkup(xml);
    }
}
