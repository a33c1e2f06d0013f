package dev.levelpress.template.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** How the text in a template's controls looks, so that what takes its place looks the same. */
final class Samples {

    record Sample(Properties paragraph, Properties run) {}

    private final List<Sample> samples = new ArrayList<>();

    List<Sample> all() {
        return List.copyOf(samples);
    }

    /**
     * The number of the look of a control's content.
     *
     * @param content holds, or is, a paragraph or a run; the first one counts
     */
    int add(Element content) {
        Sample sample = new Sample(
                Properties.ofParagraph().withAll(of(content, "p", "pPr")).without("numPr", "bidi"),
                Properties.ofRun()
                        .withAll(of(content, "r", "rPr").stream()
                                .filter(each -> !Wml.val(each).equals("PlaceholderText"))
                                .toList())
                        .without("lang", "rtl"));
        if (!samples.contains(sample)) {
            samples.add(sample);
        }
        return samples.indexOf(sample);
    }

    private static List<Element> of(Element content, String holder, String properties) {
        Optional<Element> first = Wml.is(content, holder) ? Optional.of(content) : Wml.first(content, holder);
        return first.flatMap(each -> Wml.child(each, properties))
                .map(Wml::children)
                .orElse(List.of());
    }
}
