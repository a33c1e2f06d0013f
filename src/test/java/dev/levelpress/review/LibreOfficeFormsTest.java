package dev.levelpress.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.star.lang.XComponent;
import dev.levelpress.LibreOffice;
import dev.levelpress.document.Review;
import dev.levelpress.problem.ProblemReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms that were opened, filled in and saved with LibreOffice. */
class LibreOfficeFormsTest {

    @TempDir
    Path folder;

    @Test
    void everyFieldFilledInComesBackEqual() throws Exception {
        Review review = Meridian.review();
        Filled filled = Filled.of(review);
        Path form = Files.write(folder.resolve("form.docx"), Meridian.docx(review));
        Path saved = folder.resolve("saved.docx");
        try (LibreOffice office = LibreOffice.start(Files.createDirectory(folder.resolve("profile")))) {
            XComponent document = office.open(form);
            WriterFields fields = WriterFields.of(document);
            List<String> texts = filled.texts();
            assertEquals(texts.size(), fields.texts());
            fields.fillTexts(texts);
            fields.fillControls(filled::answer);
            LibreOffice.saveAndClose(document, saved, "MS Word 2007 XML");
        }
        ProblemReport problems = new ProblemReport();
        FilledForm back = new Forms(Meridian.known())
                .read("saved.docx", Files.readAllBytes(saved), problems)
                .orElseThrow();
        assertEquals(Map.of(), filled.differences(back));
        assertEquals(List.of(), back.problems());
        assertEquals(review.origin(), back.origin());
    }
}
