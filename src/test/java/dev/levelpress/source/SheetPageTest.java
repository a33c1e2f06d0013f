package dev.levelpress.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.Needed;
import dev.levelpress.framework.Block;
import dev.levelpress.problem.Problem;
import dev.levelpress.problem.ProblemReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CSV files and workbooks as pages. */
class SheetPageTest {

    private Page page = new Page("", FrontMatter.EMPTY, List.of(), java.util.Set.of(), List.of(), List.of());

    private Node.Table csv(String text) {
        return csv(text.getBytes(StandardCharsets.UTF_8));
    }

    private Node.Table csv(byte[] bytes) {
        page = read("ladder.csv", bytes);
        return (Node.Table) page.nodes().getFirst();
    }

    private Page xlsx(byte[] workbook) {
        page = read("ladder.xlsx", workbook);
        return page;
    }

    private static Page read(String path, byte[] bytes) {
        PageReader.Parsed parsed = PageReader.read(path, bytes);
        assertEquals(List.of(), parsed.errors(), "errors of a data file stay with its page");
        return parsed.page();
    }

    private List<String> remarks() {
        return page.remarks().stream().map(Problem::line).toList();
    }

    private static List<List<String>> cells(Node.Table table) {
        return table.rows().stream()
                .map(row -> row.stream().map(cell -> cell.text().plain()).toList())
                .toList();
    }

    private static Node.Table table(Page page, int sheet) {
        Node.Heading heading = page.headings().toList().get(sheet);
        return (Node.Table) heading.below().getFirst();
    }

    // ---- CSV

    @Test
    void theFirstRowWithTextIsTheHeadAndLinesAreTrue() {
        Node.Table table = csv("\n,\n\"\",Vision\nL1,\"one\n\ntwo\"\nL2,three\n");
        assertEquals(1, table.headRows());
        assertEquals(List.of(List.of("", "Vision"), List.of("L1", "one\n\ntwo"), List.of("L2", "three")), cells(table));
        assertEquals(
                List.of(3, 4, 7),
                table.rows().stream().map(row -> row.getFirst().line()).toList());
        assertTrue(table.head().getFirst().getLast().heading());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'Level;Craft, or so;Impact' | 'L1;a, b, c;d'",
                "'Level,Craft; or so,Impact' | 'L1,a; b,d'",
                "'Level\tCraft, or so\tImpact' | 'L1\ta; b, c\td'"
            })
    void theDelimiterIsRecognised(String head, String row) {
        Node.Table table = csv(head + "\n" + row + "\n");
        assertEquals(3, table.columns());
        assertEquals("d", cells(table).getLast().getLast());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Our ladder, as of May", "", "\n"})
    void aTitleOrAnEmptyLineAboveTheTableSaysNothingOfTheDelimiter(String above) {
        for (String delimiter : List.of(";", "\t")) {
            String rows = "Area;L1;L2\nCraft;a, b;c\n".replace(";", delimiter);
            assertEquals(
                    List.of("Craft", "a, b", "c"),
                    cells(csv(above + "\n" + rows)).getLast());
        }
    }

    @Test
    void whatIsNotUtf8IsNamedWithItsLine() {
        csv("A,B\r\nL1,one\r\nL2,K\u00F6nnen\r\n".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(
                List.of("ladder.csv:3: is not UTF-8; it was read as windows-1252; save the file as UTF-8"), remarks());
    }

    @Test
    void excelsOwnLineNamesTheDelimiter() {
        assertEquals(List.of(List.of("a", "b"), List.of("1", "2")), cells(csv("sep=;\na;b\n1;2\n")));
    }

    @Test
    void bulletsInACellAreAList() {
        Node.Table table = csv("A,B\nx,\"Does:\n- one\n- two\n\n• three\"\n");
        List<Block> blocks = table.body().getFirst().getLast().text().blocks();
        assertTrue(
                blocks.size() >= 2
                        && blocks.get(1) instanceof Block.Items items
                        && items.items().size() >= 2,
                blocks.toString());
        assertEquals("Does:", new dev.levelpress.framework.RichText(blocks.subList(0, 1)).plain());
    }

    @Test
    void encodingsAreRecognised() {
        String text = "Niveau,Können\nL1,„gut“\n";
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_8)) {
            assertEquals(
                    "Können",
                    cells(csv(("\uFEFF" + text).getBytes(charset))).getFirst().getLast());
        }
        assertEquals(
                "„gut“",
                cells(csv(text.getBytes(Charset.forName("windows-1252"))))
                        .getLast()
                        .getLast());
        assertEquals(
                List.of("ladder.csv:1: is not UTF-8; it was read as windows-1252; save the file as UTF-8"), remarks());
    }

    @Test
    void aQuoteThatIsNeverClosedCostsOneRow() {
        Node.Table table = csv("A,B\nL1,one\nL2,\"two\nL3,\"three, and more\"\n");
        assertEquals(
                List.of(
                        List.of("A", "B"),
                        List.of("L1", "one"),
                        List.of("L2", "\"two"),
                        List.of("L3", "three, and more")),
                cells(table));
        assertEquals(
                List.of("ladder.csv:3: row 3 of the table has a quote that is not closed or not doubled; it was read"
                        + " without its quotes; write quotes inside a cell twice, and close those around it"),
                remarks());
    }

    @Test
    @Timeout(20)
    void manyBrokenRowsAreReadToTheEnd() {
        Node.Table table = csv("A,B\n" + "x,\"y\" z\n".repeat(3_000));
        assertEquals(3_001, table.rows().size());
    }

    @Test
    void aDumpIsCutAndSaidSo() {
        Node.Table table = csv("a,b,c,d\n" + "1,2,3,4\n".repeat(10_000));
        assertEquals(5_000, table.rows().size());
        assertTrue(remarks().getFirst().startsWith("ladder.csv:5001: the table has more than 20000 cells"));
    }

    @Test
    void emptyFilesAreEmptyPages() {
        assertEquals(List.of(), read("a.csv", new byte[0]).nodes());
        assertEquals(
                List.of(),
                read("a.tsv", ",,\n\n\"\"".getBytes(StandardCharsets.UTF_8)).nodes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "jp"})
    void aRealLadderIsReadWithoutRemarks(String language) throws IOException {
        ProblemReport problems = new ProblemReport();
        Source source = Sources.open(
                Needed.corpus("mercari").resolve(language).resolve("engineering_ladder.csv"),
                Limits.defaults(),
                problems);
        Node.Table table = (Node.Table) source.pages().getFirst().nodes().getFirst();
        assertEquals(8, table.columns());
        assertEquals(
                List.of("", "MG1", "MG2", "MG3", "MG4", "MG5", "MG6"),
                table.rows().stream().map(row -> row.getFirst().text().plain()).toList());
        assertEquals(List.of(), problems.all());
        assertEquals(List.of(), source.pages().getFirst().remarks());
    }

    // ---- workbooks

    @Test
    void sheetsAreHeadingsWithTheirTables() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet one = workbook.createSheet("Back end");
            one.createRow(2).createCell(1).setCellValue("Level");
            one.getRow(2).createCell(2).setCellValue("Craft");
            one.createRow(4).createCell(1).setCellValue("L1");
            one.getRow(4).createCell(2).setCellValue("Writes code.\n\n- tests\n- reviews");
            workbook.createSheet("Empty");
            workbook.createSheet("Notes").createRow(0).createCell(0).setCellValue("hidden");
            workbook.setSheetHidden(2, true);
            workbook.createSheet("Design").createRow(0).createCell(0).setCellValue("x");
            xlsx(Workbooks.bytes(workbook));
        }
        assertEquals(
                List.of("Back end", "Design"),
                page.headings().map(Node.Heading::plain).toList());
        assertEquals(
                List.of(List.of("Level", "Craft"), List.of("L1", "Writes code.\n\n- tests\n- reviews")),
                cells(table(page, 0)));
        assertEquals(5, table(page, 0).body().getFirst().getFirst().line());
        assertEquals(
                List.of("ladder.xlsx: sheet \"Notes\" is hidden and was left out; show it when it is part of the"
                        + " framework"),
                remarks());
    }

    @Test
    void mergedCellsRepeatAndBoldRunsStayBold() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("S");
            for (int row = 0; row < 3; row++) {
                for (int column = 0; column < 3; column++) {
                    sheet.createRow(row);
                }
            }
            sheet.getRow(0).createCell(0).setCellValue("a");
            sheet.getRow(0).createCell(1).setCellValue("b");
            sheet.getRow(1).createCell(1).setCellValue("c");
            sheet.getRow(1).createCell(2).setCellValue("d");
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 2));
            XSSFFont bold = workbook.createFont();
            bold.setBold(true);
            XSSFRichTextString rich = new XSSFRichTextString("Lead. Rest");
            rich.applyFont(0, 5, bold);
            sheet.getRow(2).createCell(0).setCellValue(rich);
            xlsx(Workbooks.bytes(workbook));
        }
        Node.Table table = table(page, 0);
        assertEquals(
                List.of(List.of("a", "b", "b"), List.of("a", "c", "d"), List.of("Lead. Rest", "", "")), cells(table));
        assertTrue(table.rows().getFirst().getLast().repeated());
        assertTrue(table.rows().get(2).getFirst().text().toString().contains("Strong"));
    }

    @Test
    void numbersAndDatesAreAsDisplayed() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("S");
            String[] formats = {"General", "0%", "yyyy-mm-dd", "#,##0.00", "\"L\"0"};
            sheet.createRow(0);
            for (int i = 0; i < formats.length; i++) {
                var style = workbook.createCellStyle();
                style.setDataFormat(workbook.createDataFormat().getFormat(formats[i]));
                var cell = sheet.getRow(0).createCell(i);
                cell.setCellValue(i == 1 ? 0.25 : i == 2 ? 45_000 : 3_000 + i);
                cell.setCellStyle(style);
            }
            var formula = sheet.getRow(0).createCell(5);
            formula.setCellFormula("1+1");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(formula);
            sheet.getRow(0).createCell(6).setCellFormula("A1");
            xlsx(Workbooks.bytes(workbook));
        }
        assertEquals(
                List.of("3000", "25%", "2023-03-15", "3,003.00", "L3004", "2"),
                cells(table(page, 0)).getFirst().subList(0, 6));
    }

    private static byte[] workbook(String sheetXml, String... more) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns:r='r'><sheets><sheet name='X' r:id='r1'/></sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id='r1' Type='t/worksheet' Target='worksheets/s.xml'/></Relationships>");
            if (!sheetXml.isEmpty()) {
                part(zip, "xl/worksheets/s.xml", sheetXml);
            }
            for (int i = 0; i < more.length; i += 2) {
                part(zip, more[i], more[i + 1]);
            }
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String sheet(String rows) {
        return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    }

    private static final String FINE = "<row r='1'><c r='A1' t='inlineStr'><is><t>fine</t></is></c></row>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<row r='2'><c r='B2' t='s'><v>99</v></c></row> | cell B2: points to a text that the workbook does not have",
                "<row r='2'><c r='B2' t='s'><v>-1</v></c></row> | cell B2: points to a text that the workbook does not have",
                "<row r='99999999'><c r='A99999999' t='str'><v>x</v></c></row> | cell A99999999: is no place of a sheet",
                "<row r='99999999'><c t='str'><v>x</v></c></row> | cell in row 99999999: is no place of a sheet",
                "<row r='3'><c r='ZZZZZ3' t='str'><v>x</v></c></row> | cell ZZZZZ3: is no place of a sheet",
                "<row r='3'><c r='C3'><f>1+1</f></c></row> | cell C3: is a formula whose value the file does not hold",
                "<row r='3'><c r='C3' t='e'><v>#REF!</v></c></row> | cell C3: shows the error #REF!"
            })
    void anUnusableCellIsNamedAndTheOthersAreRead(String rows, String what) throws IOException {
        xlsx(workbook(sheet(FINE + rows)));
        assertEquals(List.of(List.of("fine")), cells(table(page, 0)));
        assertEquals(1, remarks().size(), remarks().toString());
        assertTrue(
                remarks().getFirst().contains("sheet \"X\", " + what + " and was left out"),
                remarks().getFirst());
    }

    @Test
    void japaneseTextIsReadWithoutItsPronunciation() throws IOException {
        xlsx(workbook(
                sheet(
                        "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='inlineStr'><is><t>a_x000D_&#10;b</t></is></c></row>"),
                "xl/sharedStrings.xml",
                "<sst><si><r><t>課題</t></r><rPh sb='0' eb='2'><t>カダイ</t></rPh></si></sst>"));
        assertEquals(List.of(List.of("課題", "a\nb")), cells(table(page, 0)));
    }

    @Test
    void entitiesAreNeverRead() throws IOException {
        xlsx(workbook("<!DOCTYPE w [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><worksheet><sheetData><row r='1'>"
                + "<c r='A1' t='inlineStr'><is><t>&e;</t></is></c></row></sheetData></worksheet>"));
        assertEquals(List.of(), page.nodes());
        assertEquals(
                List.of(
                        "ladder.xlsx: the workbook cannot be read: sheet \"X\" breaks off: its part xl/worksheets/s.xml"
                                + " has a document type declaration; open it in a spreadsheet program and save it as .xlsx again"),
                remarks());
    }

    @Test
    void whatAWorkbookLacksIsSaid() throws IOException {
        xlsx(workbook(""));
        assertTrue(
                remarks().getFirst().contains("its part xl/worksheets/s.xml is missing"),
                remarks().getFirst());
        xlsx("PK not really".getBytes(StandardCharsets.UTF_8));
        assertTrue(
                remarks().getFirst().contains("it is no zip archive, or a broken one"),
                remarks().getFirst());
        xlsx(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        assertTrue(
                remarks().getFirst().contains("locked with a password"),
                remarks().getFirst());
    }

    @Test
    void aSheetThatBreaksOffKeepsWhatCameBefore() throws IOException {
        xlsx(workbook("<worksheet><sheetData>" + FINE + "<row r='2'><c r='A2'"));
        assertEquals(List.of(List.of("fine")), cells(table(page, 0)));
        assertTrue(
                remarks().getFirst().contains("sheet \"X\" breaks off"),
                remarks().getFirst());
    }

    @Test
    @Timeout(30)
    void bombsAreProblems() throws IOException {
        xlsx(workbook(sheet(FINE + " ".repeat(40 << 20))));
        assertTrue(
                remarks().getFirst().contains("is larger than 16 MB"), remarks().getFirst());
        assertEquals(List.of(List.of("fine")), cells(table(page, 0)));
        xlsx(workbook(sheet("<row r='1'>" + "<c t='str'><v>x</v></c>".repeat(16_384) + "</row>" + "<row r='2'>"
                + "<c t='str'><v>x</v></c>".repeat(16_384) + "</row>")));
        assertTrue(
                remarks().getFirst().contains("has more than 20000 cells"),
                remarks().getFirst());
    }

    @Test
    @Timeout(30)
    void aMergedSheetIsNoLargerThanItsText() throws IOException {
        xlsx(workbook("<worksheet><sheetData>" + FINE + "</sheetData><mergeCells>"
                + "<mergeCell ref='A1:XFD1048576'/>".repeat(20_000) + "</mergeCells></worksheet>"));
        assertEquals(List.of(List.of("fine")), cells(table(page, 0)));
    }

    @Test
    @Timeout(30)
    void aLargeWorkbookWithManyReferencesIsRead() throws IOException {
        String strings = "<si><t>a &amp; b &lt; c &#10;</t></si>".repeat(50_000);
        xlsx(workbook(
                sheet("<row r='1'><c r='A1' t='s'><v>49999</v></c></row>"),
                "xl/sharedStrings.xml",
                "<sst>" + strings + "</sst>"));
        assertEquals(List.of(), remarks());
        assertFalse(page.nodes().isEmpty());
    }
}
