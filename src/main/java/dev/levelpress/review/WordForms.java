package dev.levelpress.review;

import dev.levelpress.document.AreaRow;
import dev.levelpress.document.Origin;
import dev.levelpress.document.Review;
import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import dev.levelpress.review.office.OfficePackage;
import dev.levelpress.review.office.RefusedPackage;
import dev.levelpress.review.word.FilledDocument;
import dev.levelpress.review.word.Finding;
import dev.levelpress.review.word.FormData.Area;
import dev.levelpress.review.word.Spacing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads forms that were filled in as Word documents, in whatever editor. */
final class WordForms implements FormReader {

    private static final Pattern MARK = Pattern.compile("\\s*(?:- |\\d+\\. )");

    private static final int HEAD = 20;

    private final KnownForms known;

    WordForms(KnownForms known) {
        this.known = known;
    }

    @Override
    public Optional<FilledForm> read(String file, byte[] content) throws UnreadableForm {
        try {
            Optional<OfficePackage> found = OfficePackage.of(content, OfficePackage.Kind.WORD);
            return found.isPresent() ? Optional.of(form(file, FilledDocument.of(found.get()))) : Optional.empty();
        } catch (RefusedPackage refused) {
            throw new UnreadableForm(String.valueOf(refused.getMessage()));
        }
    }

    private FilledForm form(String file, FilledDocument document) {
        Origin origin = origin(document);
        List<AreaRow> rows = known.areas(origin);
        List<Area> areas =
                rows.stream().map(each -> new Area(each.id(), each.name())).toList();
        List<Finding> found = new ArrayList<>(document.inControls(areas));
        found.addAll(document.inData());
        found.addAll(document.inPlace(known.blank(), areas));
        FilledForm form = new Weighing(file, known.questionnaire()).form(origin, found);
        List<Problem> problems = new ArrayList<>(form.problems());
        known.today(origin)
                .filter(today -> today.content().equals(origin.content()))
                .ifPresent(today -> edited(today, document.body().text())
                        .forEach(area -> problems.add(new Problem.EditedExpectation(Location.of(file), area))));
        return new FilledForm(file, origin, form.answers(), problems);
    }

    /** Names of the areas whose expectation does not stand in the document as the framework has it. */
    private static List<String> edited(Review today, String text) {
        String all = letters(text);
        return today.areas().stream()
                .filter(area ->
                        !area.text().plain().lines().map(WordForms::letters).allMatch(all::contains))
                .map(AreaRow::name)
                .toList();
    }

    /** Without white space and the marks of lists, which editors change. */
    private static String letters(String text) {
        Matcher mark = MARK.matcher(text);
        return Spacing.none(mark.lookingAt() ? text.substring(mark.end()) : text);
    }

    private Origin origin(FilledDocument document) {
        Map<String, String> said = document.data().origin().isEmpty()
                ? document.properties()
                : document.data().origin();
        Origin origin = Origin.of(said);
        return origin.level().isEmpty() ? known.titled(head(document)).orElse(origin) : origin;
    }

    /** Titles stand in the first lines, whatever the template. */
    private static List<String> head(FilledDocument document) {
        return document.body()
                .text()
                .lines()
                .map(Spacing::oneLine)
                .filter(line -> !line.isEmpty())
                .limit(HEAD)
                .toList();
    }
}
