package dev.levelpress.review;

import dev.levelpress.document.Origin;
import dev.levelpress.problem.Problem;
import dev.levelpress.review.office.OfficePackage;
import dev.levelpress.review.office.RefusedPackage;
import dev.levelpress.review.sheet.FilledWorkbook;
import dev.levelpress.review.word.Finding;
import dev.levelpress.source.sheet.SheetLimits;
import dev.levelpress.source.sheet.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads forms that were filled in as Excel workbooks, in whatever program. */
final class SheetForms implements FormReader {

    private final KnownForms known;

    SheetForms(KnownForms known) {
        this.known = known;
    }

    @Override
    public Optional<FilledForm> read(String file, byte[] content) throws UnreadableForm {
        try {
            return OfficePackage.of(content, OfficePackage.Kind.EXCEL).isPresent()
                    ? Optional.of(form(file, content)).filter(SheetForms::isForm)
                    : Optional.empty();
        } catch (RefusedPackage refused) {
            throw new UnreadableForm(String.valueOf(refused.getMessage()));
        }
    }

    /** A workbook that names no framework and answers nothing is another one, such as the index of the forms. */
    private static boolean isForm(FilledForm form) {
        return !form.origin().framework().isEmpty() || !form.answers().isEmpty();
    }

    private FilledForm form(String file, byte[] content) throws UnreadableForm {
        List<Problem> problems = new ArrayList<>();
        List<TextTable> sheets = TextTable.ofWorkbook(file, content, SheetLimits.pages(), problems::add);
        if (sheets.isEmpty() || sheets.stream().anyMatch(sheet -> !sheet.whole())) {
            throw new UnreadableForm(sheets.isEmpty() ? "is damaged" : "has far more cells than a form");
        }
        FilledWorkbook workbook = FilledWorkbook.of(sheets);
        Origin origin = workbook.origin();
        List<Finding> found = workbook.keyed();
        if (found.isEmpty()) {
            found = workbook.byPosition(known.questionnaire(), known.areas(origin));
        }
        FilledForm form = new Weighing(file, known.questionnaire()).form(origin, found);
        problems.addAll(form.problems());
        return new FilledForm(file, origin, form.answers(), problems);
    }
}
