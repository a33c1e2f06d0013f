package dev.levelpress.review.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.document.Format;
import dev.levelpress.document.Person;
import dev.levelpress.framework.Framework;
import dev.levelpress.problem.Problem;
import dev.levelpress.publish.Publisher;
import dev.levelpress.publish.Settings;
import dev.levelpress.review.people.PeopleList.Reviewee;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleReaderTest {

    private static final String HEAD = "Name,Id,Craft,Level,Manager\n";
    private static final Framework MERIDIAN = meridian();

    @Test
    void everyColumnReachesThePerson() {
        PeopleList list = read("""
                Name,Employee ID,Work email,Job family,Job level,Line manager,Format,Previous rating: Delivery,Notes
                Ada Lovelace,17,ada@example.org,Software Engineering,Level 3 (Senior),Grace Hopper,docx,3,none
                """);
        assertEquals(List.of(), list.problems());
        String area = MERIDIAN.crafts().getFirst().areas().stream()
                .filter(each -> each.name().equals("Delivery"))
                .findFirst()
                .orElseThrow()
                .id();
        Person ada = new Person("17", "Ada Lovelace", "ada@example.org", "Grace Hopper", Map.of(area, "3"));
        assertEquals(
                List.of(new Reviewee(2, ada, "software-engineering", "level-3", Optional.of(Format.DOCX))),
                list.people());
        assertEquals(new PeopleList.Column("Notes", ""), list.columns().getLast());
    }

    @Test
    void germanHeadersSemicolonsAndATitleAboveAreUnderstood() {
        PeopleList list = read("""
                Mitarbeitende Stand November;;;;
                ;;;;
                Vorname;Nachname;Personalnummer;Jobfamilie;Karrierestufe;Führungskraft
                Jürgen;Groß;0042;product  DESIGN;level 3 (senior);Zoë Ö
                """);
        assertEquals(List.of(), list.problems());
        Reviewee first = list.people().getFirst();
        assertEquals("Jürgen Groß", first.person().name());
        assertEquals("0042", first.person().id());
        assertEquals("product-design/level-3", first.craft() + "/" + first.level());
    }

    @ParameterizedTest
    @CsvSource({
        "level-3, level-3",
        "LEVEL 3 (SENIOR), level-3",
        "Senior Software Engineer, level-3",
        "Senior, level-3",
        "Level 3, level-3",
        "Staff, level-4-staff"
    })
    void levelsMatchByIdLabelTitleAndPartsOfTheLabel(String written, String level) {
        PeopleList list = read(HEAD + "Ada,1,Software Engineering," + written + ",Grace\n");
        assertEquals(List.of(), list.problems());
        assertEquals(level, list.people().getFirst().level());
    }

    @Test
    void everythingWrongWithARowIsToldWithRowAndColumn() {
        assertEquals(
                List.of(
                        "people.csv:3: row 3, column \"Name\" is empty; fill it in, or remove the row",
                        "people.csv:3: row 3, column \"Id\": \"A\" is already the person of row 2; remove one of the two, or"
                                + " give each person an id of their own",
                        "people.csv:3: row 3, column \"Level\": there is no level \"Seniro\"; did you mean Senior or"
                                + " Lead or Designer?",
                        "people.csv:4: row 4, column \"Level\": more than one level is called \"Level 4\"; write its id:"
                                + " level-4 or level-4-staff",
                        "people.csv:5: row 5, column \"Craft\": there is no craft \"Softwear Engineering\"; did you mean"
                                + " Software Engineering or People Partnering or Data Science?",
                        "people.csv:6: row 6: no manager is given for F\\u202Exe; add one; the form goes to a folder of its"
                                + " own"),
                lines(read(HEAD + """
                        Ada,a,Product Design,level-3,Grace
                        ,A,Product Design,Seniro,Grace
                        Cy,c,Software Engineering,Level 4,Grace
                        Di,d,Softwear Engineering,Senior,Grace
                        F\u202Exe,f,Product Design,level-3,
                        """)));
    }

    @Test
    void rowsThatAreRightRemainWhenOthersAreNot() {
        PeopleList list = read(HEAD + "Ada,1,Product Design,level-3,Grace\nBo,2,Product Design,level-99,Grace\n");
        assertEquals(1, list.people().size());
        assertEquals(2, list.rows());
        assertTrue(list.hasErrors());
    }

    @Test
    void raggedRowsAndFormulasAreProblems() {
        List<String> lines = lines(read(HEAD + """
                Ada,1,Product Design,level-3
                Bo,2,Product Design,level-3,Grace,more
                =cmd|' /C calc'!A0,3,Product Design,level-3,Grace
                """));
        assertEquals(3, lines.size());
        assertTrue(lines.get(0).startsWith("people.csv:2: row 2 has 4 cells, and there are 5 columns"), lines.get(0));
        assertTrue(lines.get(1).startsWith("people.csv:3: row 3 has 6 cells, and there are 5 columns"), lines.get(1));
        assertTrue(lines.get(2).startsWith("people.csv:4: row 4, column \"Name\" is a formula"), lines.get(2));
    }

    @Test
    void aMissingColumnIsToldWithThoseThereAre() {
        assertEquals(
                List.of(
                        "people.csv:1: no column says each person's level; there are Name, Id, Craft, Wage band; say which"
                                + " one it is with --column \"level=ITS NAME\", or add it"),
                lines(read("Name,Id,Craft,Wage band\nAda,1,Product Design,level-3\n")));
        PeopleList mapped = PeopleReader.read(
                "people.csv",
                "Name,Id,Craft,Wage band\nAda,1,Product Design,level-3\n".getBytes(StandardCharsets.UTF_8),
                MERIDIAN,
                Map.of("level", "wage  band"));
        assertEquals("level-3", mapped.people().getFirst().level());
    }

    @Test
    void otherEncodingsAreToldWithRowAndColumn() {
        byte[] latin = (HEAD + "Ada,1,Product Design,level-3,Grace\nB,2,Jürgen,x,y\n")
                .getBytes(Charset.forName("windows-1252"));
        assertEquals(
                List.of(
                        "people.csv:3: the list of people cannot be used: it is not UTF-8 in row 3, column 3; save it as CSV"
                                + " UTF-8, or as a workbook (.xlsx)"),
                lines(PeopleReader.read("people.csv", latin, MERIDIAN, Map.of())));
        byte[] utf16 =
                ("\uFEFF" + HEAD + "Jürgen,1,Product Design,level-3,Grace\n").getBytes(StandardCharsets.UTF_16LE);
        PeopleList list = PeopleReader.read("people.csv", utf16, MERIDIAN, Map.of());
        assertEquals("Jürgen", list.people().getFirst().person().name());
    }

    @Test
    void aWorkbookGivesTheSameAndItsFormulasAreProblems() throws IOException {
        byte[] workbook = workbook(sheet -> {
            row(sheet, 0, "Our people");
            row(sheet, 2, "Name", "Id", "Craft", "Level", "Manager");
            row(sheet, 3, "Ada & Söhne", "x", "Product Design", "Senior", "Grace");
            sheet.getRow(3).getCell(1).setCellValue(1017);
            row(sheet, 4, "Bo", "2", "Product Design", "Senior", "Grace");
            sheet.getRow(4).getCell(3).setCellFormula("\"Sen\"&\"ior\"");
        });
        PeopleList list = PeopleReader.read("people.xlsx", workbook, MERIDIAN, Map.of());
        assertEquals("1017", list.people().getFirst().person().id());
        assertEquals("Ada & Söhne", list.people().getFirst().person().name());
        assertTrue(
                lines(list).contains("people.xlsx:5: row 5, column \"Level\" is a formula; put its value there"),
                lines(list).toString());
    }

    @Test
    void aHundredThousandPeopleAreReadAndOneMoreIsRefused() {
        StringBuilder text = new StringBuilder(HEAD);
        for (int i = 0; i < 100_000; i++) {
            text.append("P,").append(i).append(",Product Design,level-3,G\n");
        }
        assertEquals(100_000, read(text.toString()).people().size());
        PeopleList tooMany = read(text + "P,x,Product Design,level-3,G\n");
        assertEquals(List.of(), tooMany.people());
        assertEquals(
                List.of(
                        "people.csv: the list of people cannot be used: it has more than 100000 people, or too many cells;"
                                + " make several of it"),
                lines(tooMany));
    }

    @Test
    void bombsAreRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String part : List.of("xl/workbook.xml", "xl/sharedStrings.xml")) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write("<sst xmlns=\"x\"><si><t>".getBytes(StandardCharsets.UTF_8));
                byte[] blanks = new byte[1 << 20];
                Arrays.fill(blanks, (byte) 'a');
                for (int i = 0; i < 200; i++) {
                    zip.write(blanks);
                }
            }
        }
        PeopleList list = PeopleReader.read("people.xlsx", bytes.toByteArray(), MERIDIAN, Map.of());
        assertTrue(list.hasErrors());
        assertEquals(List.of(), list.people());
    }

    @Test
    void emptyAndForeignFilesAreToldApart() {
        assertTrue(lines(read("")).getFirst().contains("it is empty"));
        byte[] zip = {'P', 'K', 3, 4, 0};
        PeopleList list = PeopleReader.read("people.csv", zip, MERIDIAN, Map.of());
        assertTrue(
                lines(list).getFirst().contains("a workbook or an archive"),
                lines(list).getFirst());
    }

    private static PeopleList read(String csv) {
        return PeopleReader.read("people.csv", csv.getBytes(StandardCharsets.UTF_8), MERIDIAN, Map.of());
    }

    private static List<String> lines(PeopleList list) {
        return list.problems().stream().map(Problem::line).toList();
    }

    private interface Filling {
        void fill(Sheet sheet);
    }

    private static byte[] workbook(Filling filling) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            filling.fill(workbook.createSheet("People"));
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void row(Sheet sheet, int number, String... cells) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    private static Framework meridian() {
        try {
            return new Publisher(Settings.defaults())
                    .read(Path.of("samples/meridian"))
                    .framework();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
