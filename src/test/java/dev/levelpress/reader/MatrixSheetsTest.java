package dev.levelpress.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.levelpress.framework.Craft;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Matrices that people keep in CSV files and workbooks. */
class MatrixSheetsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private SmallSource source;

    @BeforeEach
    void source() {
        source = new SmallSource(folder);
    }

    @Test
    void aSheetMayHaveATitleEmptyLinesAndGroupsThatStandOnlyOnce() {
        source.file("product-managers.csv", """
                Our ladder for product managers,,,,
                ,,,,
                Area,Skill,Associate PM,PM,Senior PM
                Customer,Research,Listens to calls that others lead.,Leads calls with customers.,Finds customers nobody called.
                ,Data,,Reads the numbers of a feature.,Knows which numbers are missing.
                ,,,,
                Team,Planning,Plans a week with the team.,"Plans a quarter.

                Says what is left out.",Plans what will not be done.
                """);
        Craft craft = source.read().crafts().getFirst();
        assertEquals("Product managers", craft.name());
        assertEquals(
                List.of(
                        "Associate PM / Customer / Research: Listens to calls that others lead.",
                        "Associate PM / Team / Planning: Plans a week with the team.",
                        "PM / Customer / Research: Leads calls with customers.",
                        "PM / Customer / Data: Reads the numbers of a feature.",
                        "PM / Team / Planning: Plans a quarter. Says what is left out.",
                        "Senior PM / Customer / Research: Finds customers nobody called.",
                        "Senior PM / Customer / Data: Knows which numbers are missing.",
                        "Senior PM / Team / Planning: Plans what will not be done."),
                SmallSource.cells(craft));
    }

    @Test
    void aRowMayBeACell() {
        source.file("people.csv", """
                Level,Skill,Expectation,Example
                Junior Partner,Hiring,Sits in interviews and takes notes.,Asks one question.
                ,Paying,Knows the bands and who decides.,
                Partner,Hiring,Leads interviews from the first call.,
                ,Paying,Explains a decision to whom it is about.,
                Senior Partner,Hiring,Decides whom we look for next year.,
                ,Paying,Sets the bands with the board.,
                """);
        Craft craft = source.read().crafts().getFirst();
        assertEquals(List.of("Junior Partner", "Partner", "Senior Partner"), SmallSource.labels(craft));
        assertEquals(
                List.of("Hiring", "Paying"),
                craft.areas().stream().map(area -> area.name()).toList());
        assertEquals(
                "Junior Partner / Hiring: Expectation Sits in interviews and takes notes. Example Asks one question.",
                SmallSource.cells(craft).getFirst());
    }

    @Test
    void eachSheetOfAWorkbookIsACraft() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve("ladders.xlsx"))) {
            fill(workbook.createSheet("How to use"), new String[][] {
                {"Read this first", ""},
                {"Ask your manager", "when something here is not clear to you"}
            });
            XSSFSheet design = fill(workbook.createSheet("Design"), new String[][] {
                {"Pillar", "Skill", "D1", "D2"},
                {"Craft", "Drawing", "Draws what was agreed on.", "Draws what others agree on."},
                {"", "Words", "Writes what a button does.", "Writes so that no button is needed."},
                {"Team", "Critique", "Asks for it every week.", "Gives it every week."},
            });
            design.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
            fill(workbook.createSheet("Research"), new String[][] {
                {"Level", "Asking", "Telling"},
                {"D1", "Asks what is on the list of questions.", "Tells the team what was said."},
                {"D2", "Asks what is not on the list.", "Tells the company what it means."},
                {"D3", "Asks what nobody wants to hear.", "Tells it so that it is heard."},
            });
            workbook.write(out);
        }
        List<Craft> crafts = source.read().crafts();
        assertEquals(
                List.of("design Design [D1, D2]", "research Research [D1, D2, D3]"),
                crafts.stream()
                        .map(craft -> craft.id() + " " + craft.name() + " " + SmallSource.labels(craft))
                        .toList());
        assertEquals(
                List.of("Craft / Drawing", "Craft / Words", "Team / Critique"),
                crafts.getFirst().areas().stream().map(area -> area.name()).toList());
    }

    private static XSSFSheet fill(XSSFSheet sheet, String[][] rows) {
        for (int row = 0; row < rows.length; row++) {
            var cells = sheet.createRow(row);
            for (int column = 0; column < rows[row].length; column++) {
                if (!rows[row][column].isEmpty()) {
                    cells.createCell(column).setCellValue(rows[row][column]);
                }
            }
        }
        return sheet;
    }
}
