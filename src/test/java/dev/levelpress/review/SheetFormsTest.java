package dev.levelpress.review;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.document.Question;
import dev.levelpress.document.Review;
import dev.levelpress.framework.Choice;
import dev.levelpress.output.docx.WordChecks;
import dev.levelpress.output.xlsx.ReviewWorkbook;
import dev.levelpress.problem.ProblemReport;
import dev.levelpress.review.word.Key;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms as workbooks: filled in by programs, and back. */
class SheetFormsTest {

    static final Review REVIEW = Meridian.review().of(Meridian.PERSON, "H2 2026");
    static final byte[] FORM = new ReviewWorkbook().write(REVIEW, Meridian.questionnaire());

    @TempDir
    Path folder;

    @Test
    void everyCellFilledInWithAnotherLibraryComesBackEqual() throws IOException {
        Map<Key, String> answers = answers();
        assertEquals(answers, Filled.values(read(filled(answers))));
    }

    @Test
    void anEmptyFormGivesWhatWasKnownFromTheStart() throws IOException {
        Map<Key, String> values = Filled.values(read(FORM));
        assertEquals("Ann & Bob", values.get(new Key("", "employee")));
        assertEquals("H2 2026", values.get(new Key("", "period")));
        values.keySet().removeIf(key -> !key.area().isEmpty());
        assertEquals(
                List.of("employee", "manager", "period", "employeeAgreed", "managerAgreed"),
                values.keySet().stream().map(Key::question).toList());
    }

    @Test
    void rowsThatWereMovedAndHiddenCellsThatWereLostChangeNothing() throws IOException {
        Map<Key, String> answers = answers();
        byte[] moved =
                changed(filled(answers), workbook -> workbook.getSheetAt(0).shiftRows(5, 10, 3));
        assertEquals(answers, Filled.values(read(moved)));
        byte[] bare = changed(filled(answers), workbook -> {
            for (int i = 0; i < 2; i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                for (var row : sheet) {
                    for (var cell : row) {
                        if (sheet.isColumnHidden(cell.getColumnIndex()) || row.getZeroHeight()) {
                            cell.setBlank();
                        }
                    }
                }
            }
        });
        FilledForm back = read(bare);
        assertEquals(answers, Filled.values(back));
        assertEquals(List.of(Answer.Found.POSITION), Filled.found(back));
        assertEquals(REVIEW.origin(), back.origin());
    }

    @Test
    void datesComeBackHoweverTheyAreShown() throws IOException {
        Key key = new Key("", "reviewDate");
        byte[] otherwise = changed(FORM, workbook -> {
            XSSFCell cell = cell(workbook, Objects.requireNonNull(places().get(key)));
            cell.setCellValue(LocalDate.of(2026, 2, 1));
            cell.getCellStyle().setDataFormat(workbook.createDataFormat().getFormat("m/d/yy"));
        });
        assertEquals("2026-02-01", Filled.values(read(otherwise)).get(key));
    }

    @Test
    void whatIsExpectedIsLockedAndWhatIsAskedIsNot() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(FORM))) {
            Map<Key, Place> places = places();
            places.values()
                    .forEach(place ->
                            assertFalse(cell(workbook, place).getCellStyle().getLocked()));
            XSSFSheet areas = workbook.getSheetAt(0);
            assertTrue(areas.getProtect());
            assertTrue(areas.getRow(5).getCell(1).getCellStyle().getLocked());
            assertEquals(
                    REVIEW.areas().getFirst().text().plain(),
                    areas.getRow(5).getCell(1).getStringCellValue());
            assertEquals(1, areas.getPaneInformation().getVerticalSplitPosition());
            assertEquals(5, areas.getPaneInformation().getHorizontalSplitPosition());
            List<? extends DataValidation> rules = areas.getDataValidations();
            assertEquals(Meridian.questionnaire().areaQuestions().size(), rules.size());
            assertTrue(workbook.isSheetVeryHidden(2));
        }
    }

    @Test
    void theSdkFindsNothing() throws IOException, InterruptedException {
        WordChecks.assertValid(Files.write(folder.resolve("form.xlsx"), FORM));
    }

    @Test
    void theSameFormHasTheSameBytes() {
        assertArrayEquals(FORM, new ReviewWorkbook().write(REVIEW, Meridian.questionnaire()));
    }

    /** @param sheet and the others 0-based */
    record Place(int sheet, int row, int column) {}

    /** Where each answer belongs, found by what people see. */
    static Map<Key, Place> places() {
        Map<Key, Place> places = new LinkedHashMap<>();
        List<Question> areaQuestions = Meridian.questionnaire().areaQuestions();
        for (int area = 0; area < REVIEW.areas().size(); area++) {
            for (int i = 0; i < areaQuestions.size(); i++) {
                Key key = new Key(
                        REVIEW.areas().get(area).id(), areaQuestions.get(i).name());
                places.put(key, new Place(0, 5 + area, 2 + i));
            }
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(FORM))) {
            Map<String, Integer> rows = new HashMap<>();
            workbook.getSheetAt(1).forEach(row -> {
                if (row.getCell(0) != null) {
                    rows.put(row.getCell(0).getStringCellValue(), row.getRowNum());
                }
            });
            for (Question question : Meridian.questionnaire().questions()) {
                places.put(new Key("", question.name()), new Place(1, rows.getOrDefault(question.title(), -1), 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return places;
    }

    static Map<Key, String> answers() {
        Map<Key, String> answers = new LinkedHashMap<>();
        places().keySet().forEach(key -> answers.put(key, Texts.answer(question(key), answers.size())));
        return answers;
    }

    static Question question(Key key) {
        var asked = Meridian.questionnaire();
        return (key.area().isEmpty() ? asked.questions() : asked.areaQuestions())
                .stream()
                        .filter(each -> each.name().equals(key.question()))
                        .findFirst()
                        .orElseThrow();
    }

    private static byte[] filled(Map<Key, String> answers) throws IOException {
        return changed(
                FORM,
                workbook -> places().forEach((key, place) -> {
                    XSSFCell cell = cell(workbook, place);
                    String answer = answers.getOrDefault(key, "");
                    if (question(key).type() == Question.Type.DATE) {
                        cell.setCellValue(LocalDate.parse(answer));
                    } else {
                        cell.setCellValue(shown(question(key), answer));
                    }
                }));
    }

    private interface Change {
        void make(XSSFWorkbook workbook);
    }

    private static byte[] changed(byte[] form, Change change) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            change.make(workbook);
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static XSSFCell cell(XSSFWorkbook workbook, Place place) {
        XSSFRow row = workbook.getSheetAt(place.sheet()).getRow(place.row());
        return row.getCell(place.column());
    }

    static FilledForm read(byte[] workbook) {
        ProblemReport problems = new ProblemReport();
        FilledForm form = new Forms(Meridian.known())
                .read("form.xlsx", workbook, problems)
                .orElseThrow();
        assertEquals(List.of(), problems.all());
        return form;
    }

    /** What a person chooses for an answer. */
    static String shown(Question question, String answer) {
        return switch (question.type()) {
            case LINE, TEXT, DATE -> answer;
            case CHECK -> "\u2611";
            case CHOICE ->
                question.choices().stream()
                        .filter(choice -> choice.value().equals(answer))
                        .map(Choice::label)
                        .findFirst()
                        .orElseThrow();
        };
    }
}
