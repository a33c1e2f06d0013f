package dev.levelpress.review;

import dev.levelpress.document.AreaRow;
import dev.levelpress.document.Origin;
import dev.levelpress.document.Question;
import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import dev.levelpress.problem.ProblemReport;
import dev.levelpress.review.Collected.Form;
import dev.levelpress.review.Collected.Gap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts the forms of many people together, and says what a person should look at. One collection each. */
public final class Collector {

    private final KnownForms known;
    private final Runnable told;
    private final Forms readers;
    private final FormChecks checks;
    private final ProblemReport problems = new ProblemReport();
    private final Map<SameForm, List<FilledForm>> forms = new LinkedHashMap<>();
    private final List<FilledForm> inOrder = new ArrayList<>();

    /**
     * What forms of one person about one level have in common.
     *
     * @param file only where the form does not say whom it is about
     */
    private record SameForm(String person, String period, String craft, String level, String file) {}

    /** @param period that all forms should be of; empty for any */
    public Collector(KnownForms known, Optional<String> period) {
        this(known, period, () -> {});
    }

    /**
     * @param period as above
     * @param told of each file
     */
    public Collector(KnownForms known, Optional<String> period, Runnable told) {
        this.known = known;
        this.told = told;
        this.readers = new Forms(known);
        this.checks = new FormChecks(known, period, problems);
    }

    /** For what goes wrong on the way to the files. */
    public ProblemReport problems() {
        return problems;
    }

    /** @param file as the person who collects knows it */
    public void add(String file, byte[] content) {
        told.run();
        readers.read(file, content, problems).ifPresent(this::add);
    }

    private void add(FilledForm form) {
        form.problems().forEach(problems::add);
        checks.check(form);
        List<FilledForm> same = forms.computeIfAbsent(same(form), key -> new ArrayList<>());
        if (!same.isEmpty()) {
            FilledForm first = same.getFirst();
            boolean copy = same.stream().anyMatch(each -> sameAnswers(each, form));
            Location where = Location.of(form.file());
            problems.add(
                    copy ? new Problem.CopiedForm(where, first.file()) : new Problem.RepeatedForm(where, first.file()));
            if (copy) {
                return;
            }
        }
        same.add(form);
        inOrder.add(form);
    }

    private static boolean sameAnswers(FilledForm one, FilledForm other) {
        return values(one).equals(values(other));
    }

    private static Map<String, String> values(FilledForm form) {
        Map<String, String> values = new LinkedHashMap<>();
        form.answers().forEach(each -> values.put(each.area() + "/" + each.question(), each.value()));
        return values;
    }

    private static SameForm same(FilledForm form) {
        Origin origin = form.origin();
        Form collected = new Form(form, List.of());
        String person = origin.person().isEmpty() ? collected.name().strip().toLowerCase(Locale.ROOT) : origin.person();
        return new SameForm(
                person, collected.period(), origin.craft(), origin.level(), person.isEmpty() ? form.file() : "");
    }

    /** Everything so far. */
    public Collected collected() {
        List<Form> collected = new ArrayList<>();
        for (FilledForm form : inOrder) {
            List<Gap> gaps = gaps(form);
            if (!gaps.isEmpty()) {
                problems.add(new Problem.UnansweredQuestions(
                        Location.of(form.file()),
                        gaps.stream().map(Collector::shown).toList()));
            }
            collected.add(new Form(form, gaps));
        }
        checks.names(inOrder);
        return new Collected(collected, problems.all());
    }

    private static String shown(Gap gap) {
        return gap.area().isEmpty() ? gap.question() : gap.area() + " " + gap.question();
    }

    private List<Gap> gaps(FilledForm form) {
        List<String> areas =
                known.areas(form.origin()).stream().map(AreaRow::id).toList();
        if (areas.isEmpty()) {
            areas = form.answers().stream()
                    .map(Answer::area)
                    .filter(each -> !each.isEmpty())
                    .distinct()
                    .toList();
        }
        Stream<Gap> once =
                known.questionnaire().questions().stream().map(Question::name).map(name -> new Gap("", name));
        Stream<Gap> perArea = areas.stream()
                .flatMap(area ->
                        known.questionnaire().areaQuestions().stream().map(question -> new Gap(area, question.name())));
        return Stream.concat(once, perArea)
                .filter(gap -> form.answer(gap.area(), gap.question()).isEmpty())
                .toList();
    }
}
