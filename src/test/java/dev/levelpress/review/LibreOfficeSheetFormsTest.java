package dev.levelpress.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.star.lang.XComponent;
import dev.levelpress.LibreOffice;
import dev.levelpress.review.word.Key;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that were opened, filled in and saved with LibreOffice. */
class LibreOfficeSheetFormsTest {

    @TempDir
    Path folder;

    @Test
    void everyCellFilledInComesBackEqual() throws Exception {
        Path form = Files.write(folder.resolve("form.xlsx"), SheetFormsTest.FORM);
        Path saved = folder.resolve("saved.xlsx");
        Map<Key, String> answers = SheetFormsTest.answers();
        try (LibreOffice office = LibreOffice.start(Files.createDirectory(folder.resolve("profile")))) {
            XComponent document = office.open(form);
            CalcCells cells = CalcCells.of(document);
            SheetFormsTest.places()
                    .forEach((key, place) ->
                            cells.fill(place, SheetFormsTest.question(key), answers.getOrDefault(key, "")));
            LibreOffice.saveAndClose(document, saved, "Calc MS Excel 2007 XML");
        }
        FilledForm back = SheetFormsTest.read(Files.readAllBytes(saved));
        assertEquals(answers, Filled.values(back));
        assertEquals(List.of(), back.problems());
        assertEquals(SheetFormsTest.REVIEW.origin(), back.origin());
        assertEquals(List.of(Answer.Found.FIELD), Filled.found(back));
    }
}
