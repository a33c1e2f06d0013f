package dev.levelpress.template.word;

import dev.levelpress.document.Question;
import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Looks for what works in a template of forms and yet is hardly meant. */
final class Examination {

    private static final Pattern OTHER = Pattern.compile("[^A-Za-z0-9]+");
    private static final int LONGEST_NAME = 24;

    private final Location where;
    private final Consumer<Problem> problems;
    private final Map<String, Question.Type> asked = new HashMap<>();

    private Examination(Location where, Consumer<Problem> problems) {
        this.where = where;
        this.problems = problems;
    }

    /** @param body as it was written, before it is compiled */
    static void of(Document body, Location where, Consumer<Problem> problems) {
        Examination examination = new Examination(where, problems);
        examination.look(body.getDocumentElement(), false);
        if (examination.asked.isEmpty()) {
            problems.accept(new Problem.NothingAsked(where));
        }
    }

    private void look(Element parent, boolean eachArea) {
        for (Element each : Wml.children(parent)) {
            boolean repeated = eachArea;
            if (Wml.is(each, "sdt")) {
                control(each, eachArea);
                repeated |= Controls.tag(each).equals("each:area");
            }
            look(each, repeated);
        }
    }

    private void control(Element control, boolean eachArea) {
        String tag = Controls.tag(control);
        String place = ControlPlace.of(control, Parts.DOCUMENT);
        if (tag.isEmpty()) {
            if (InputControls.unusable(control).isEmpty()) {
                problems.accept(new Problem.ControlWithoutTag(where, place, suggested(control, eachArea)));
            }
            return;
        }
        if (!(Tag.of(tag).orElse(null) instanceof Tag.Input input)) {
            return;
        }
        Question question = ControlContent.question(control, input.name());
        Question.Type before = asked.putIfAbsent(tag, question.type());
        if (before != null && before != question.type()) {
            problems.accept(new Problem.AskedInTwoWays(where, place, tag));
        }
        if (question.type() == Question.Type.CHOICE && question.choices().isEmpty()) {
            problems.accept(new Problem.NothingToChoose(where, place));
        }
    }

    /** A tag made of the control's title, such as {@code in:area.managerComment}. */
    private static String suggested(Element control, boolean eachArea) {
        String title = Controls.named(Controls.properties(control), "alias")
                .map(Wml::val)
                .orElse("");
        StringBuilder name = new StringBuilder();
        for (String word : List.of(OTHER.split(title))) {
            if (!word.isEmpty() && (!name.isEmpty() || !Character.isDigit(word.charAt(0)))) {
                String first = word.substring(0, 1);
                name.append(name.isEmpty() ? first.toLowerCase(Locale.ROOT) : first.toUpperCase(Locale.ROOT))
                        .append(word.substring(1));
            }
        }
        String shortened = name.isEmpty() ? "comment" : name.substring(0, Math.min(LONGEST_NAME, name.length()));
        return (eachArea ? "in:area." : "in:") + shortened;
    }
}
