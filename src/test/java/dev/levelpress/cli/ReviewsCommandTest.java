package dev.levelpress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.output.docx.DocxParts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewsCommandTest {

    private static final String HEAD = "Name,Id,Email,Level,Manager,Previous: Dough\n";

    @TempDir
    Path folder;

    private Path source;

    @BeforeEach
    void writeFramework() {
        source = SmallFramework.in(folder.resolve("source"));
    }

    @Test
    void eachPersonGetsAFormInTheFolderOfTheirManager() throws IOException {
        Run run = reviews(HEAD + """
                Ada Lovelace,1,ada@example.org,Level 1,Grace Hopper,3
                Bo Ek,2,,Level 2,grace hopper,
                Cy <& Söhne>,3,,Level 2,,
                """);
        assertEquals(0, run.code(), run.err());
        assertEquals(
                List.of(
                        "Grace Hopper/Ada Lovelace - H2 2026.docx",
                        "Grace Hopper/Bo Ek - H2 2026.docx",
                        "No manager/Cy & Söhne - H2 2026.docx",
                        "index.xlsx"),
                written());
        String answers = DocxParts.texts(Files.readAllBytes(folder.resolve("out/No manager/Cy & Söhne - H2 2026.docx")))
                .getOrDefault("customXml/item1.xml", "");
        assertTrue(answers.contains(" person=\"3\" period=\"H2 2026\""), answers);
        assertTrue(answers.contains("<employee>Cy &lt;&amp; Söhne&gt;</employee>"), answers);
        assertTrue(run.err().contains("warning: people.csv:4: row 4: no manager is given"), run.err());
    }

    @Test
    void aWrongRowMeansThatNothingIsWritten() throws IOException {
        Run run = reviews(HEAD + "Ada,1,,Level 1,Grace,\nBo,2,,Level 9,Grace,\n");
        assertEquals(1, run.code());
        assertFalse(Files.exists(folder.resolve("out")));
        assertTrue(
                run.err().contains("people.csv:3: row 3, column \"Level\": there is no level \"Level 9\""), run.err());
        assertTrue(run.err().contains("nothing was written; 1 error"), run.err());
    }

    @Test
    void aTemplateThatCannotBeUsedIsToldBeforeTheFirstFormIsWritten() throws IOException {
        String list = "Name,Id,Level,Form\nAda,1,Level 1,docx\nBo,2,Level 2,html\nCy,3,Level 1,docx\n";
        for (String template : List.of("review.docx", "form.ftl")) {
            Path own = folder.resolve("own " + template);
            Run.of("templates", "--export", own.toString());
            Files.writeString(own.resolve(template), "<#if>");
            Run run = reviews(list, "--templates", own.toString(), "--jobs", "1", "--partial");
            assertEquals(1, run.code(), run.err());
            assertTrue(run.err().contains(own.resolve(template).toString()), run.err());
            assertFalse(Files.exists(folder.resolve("out")), template);
        }
    }

    @Test
    void partialMakesTheOthersAndTheIndexSaysWhichAreMissing() throws IOException {
        Run run = reviews(HEAD + "Ada,1,,Level 1,Grace,\nBo,2,,Level 9,Grace,\n", "--partial");
        assertEquals(1, run.code());
        assertEquals(List.of("Grace/Ada - H2 2026.docx", "index.xlsx"), written());
        try (XSSFWorkbook index = index()) {
            assertEquals("Ada", index.getSheet("Forms").getRow(1).getCell(0).getStringCellValue());
            assertEquals(
                    "people.csv:3",
                    index.getSheet("Not made").getRow(1).getCell(0).getStringCellValue());
        }
        assertTrue(run.err().contains("1 row left out"), run.err());
    }

    @Test
    void namesThatNoFileSystemTakesGiveSafeAndDifferentFiles() throws IOException {
        Run run = reviews(HEAD + """
                ../../x,1,,Level 1,CON,
                CON,2,,Level 1,CON,
                con.,3,,Level 1,CON,
                %s,4,,Level 1,..,
                %s,5,,Level 1,..,
                Ann\u202Excod.exe,6,,Level 1,..,
                "\u00A0",7,,Level 1,..,
                """.formatted("日本語".repeat(100), "日本語".repeat(100)), "--name", "{name}", "--partial");
        List<String> written = written();
        assertEquals(7, written.size(), written.toString());
        assertTrue(written.contains("_CON/x.docx"), written.toString());
        assertTrue(written.contains("_CON/_CON.docx"), written.toString());
        assertTrue(written.contains("_CON/_con 2.docx"), written.toString());
        assertTrue(written.contains("No manager/Ann xcod.exe.docx"), written.toString());
        assertTrue(written.stream().allMatch(each -> each.length() < 120), written.toString());
        assertFalse(Files.exists(folder.resolve("x.docx")));
        assertTrue(run.err().contains("row 8, column \"Name\" is empty"), run.err());
    }

    @Test
    void nothingInTheIndexIsAFormula() throws IOException {
        reviews(HEAD + """
                "+1",@SUM(A1),,Level 1,-2+3,
                ＝1,x\u202Ey,,Level 1,＠m,
                """);
        try (XSSFWorkbook index = index()) {
            XSSFSheet forms = index.getSheet("Forms");
            for (int row = 1; row <= 2; row++) {
                for (int cell = 0; cell < 6; cell++) {
                    assertEquals(
                            CellType.STRING, forms.getRow(row).getCell(cell).getCellType());
                }
                assertTrue(forms.getRow(row).getCell(0).getCellStyle().getQuotePrefixed());
                assertTrue(forms.getRow(row).getCell(2).getCellStyle().getQuotePrefixed());
            }
            assertEquals("x\\u202Ey", forms.getRow(2).getCell(1).getStringCellValue());
        }
    }

    @Test
    void linksOfTheIndexLeadToTheFiles() throws IOException {
        reviews(HEAD + "Ä: b#c?d%20,1,,Level 1,M & N #1,\n");
        try (XSSFWorkbook index = index()) {
            String address =
                    index.getSheet("Forms").getRow(1).getCell(5).getHyperlink().getAddress();
            Path target = Path.of(folder.resolve("out").toUri().resolve(address));
            assertTrue(Files.exists(target), address + " " + written());
        }
    }

    @Test
    void aDryRunShowsWhichColumnIsWhatAndWritesNothing() throws IOException {
        Run run = reviews(HEAD.strip() + ",Shoe size\nAda,1,,Level 1,Grace,3,38\n", "--dry-run");
        assertEquals(0, run.code(), run.err());
        assertEquals("""
                Columns
                  Name             = name
                  Id               = id
                  Email            = email
                  Level            = level
                  Manager          = manager
                  Previous: Dough  = previous rating of Dough
                  Shoe size        - not used
                Forms
                  row 2: Ada, Baker, Level 1
                    Grace/Ada - H2 2026.docx
                1 row, 1 form to be made; no problems; nothing was written
                """, run.out());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void wrongUsageIsSaid() throws IOException {
        assertEquals(2, reviews(HEAD, "--name", "{nmae}").code());
        assertEquals(2, reviews(HEAD, "--name", "all").code());
        Run column = reviews(HEAD, "--column", "carft=X");
        assertEquals(2, column.code());
        assertTrue(column.err().contains("--column takes one of id, name, first-name"), column.err());
    }

    private Run reviews(String list, String... more) throws IOException {
        Path people = Files.writeString(folder.resolve("people.csv"), list);
        List<String> arguments = new ArrayList<>(List.of(
                "reviews",
                source.toString(),
                "--people",
                people.toString(),
                "--period",
                "H2 2026",
                "--out",
                folder.resolve("out").toString()));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new));
    }

    private List<String> written() throws IOException {
        Path out = folder.resolve("out");
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> out.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private XSSFWorkbook index() throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve("out/index.xlsx"))) {
            return new XSSFWorkbook(in);
        }
    }
}
