package dev.levelpress.output.xlsx;

import dev.levelpress.document.Masthead;
import dev.levelpress.document.Questionnaire;
import dev.levelpress.document.Review;
import dev.levelpress.template.Palette;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Review forms as workbooks: a sheet with a row for each area, and one with all other questions. */
public final class ReviewWorkbook {

    private static final String AREAS = "Areas";
    private static final String QUESTIONS = "Review";

    /** Where a framework has no date, so that the same form has the same bytes. */
    private static final LocalDate NO_DATE = LocalDate.of(2000, 1, 1);

    /**
     * The workbook's bytes.
     *
     * @param asked with the company's rating scale
     */
    public byte[] write(Review review, Questionnaire asked) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            describe(workbook, review.masthead());
            XSSFSheet areas = workbook.createSheet(AREAS);
            XSSFSheet questions = workbook.createSheet(QUESTIONS);
            HiddenSheet hidden = HiddenSheet.in(workbook, review.origin());
            FormStyles styles =
                    new FormStyles(workbook, Palette.of(review.look().accent()));
            FormFields fields = new FormFields(styles, hidden);
            new AreaSheet(areas, styles, fields, review, asked.areaQuestions()).write();
            new QuestionSheet(questions, styles, fields, review).write(asked);
            hidden.close();
            workbook.setActiveSheet(0);
            workbook.lockStructure();
            workbook.write(bytes);
            return SteadyZip.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void describe(XSSFWorkbook workbook, Masthead masthead) {
        POIXMLProperties.CoreProperties properties = workbook.getProperties().getCoreProperties();
        properties.setTitle(masthead.title());
        properties.setSubjectProperty(masthead.craft());
        properties.setCreator(masthead.framework());
        LocalDate date = masthead.isoDate().isEmpty() ? NO_DATE : LocalDate.parse(masthead.isoDate());
        properties.setCreated(
                Optional.of(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant())));
    }
}
