package dev.levelpress.output.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.levelpress.template.TemplateFolder;
import dev.levelpress.template.word.Reviews;
import dev.levelpress.template.word.WordTemplates;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lint sees what it is there to see. */
class WordLintTest {

    private static final String DOCUMENT = "word/document.xml";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    w:id w:val="1003"            | w:id w:val="1004"
                    w:pStyle w:val="Lead"        | w:pStyle w:val="Led"
                    LevelpressName               | LevelpressNome
                    r:employee[1]                | r:employer[1]
                    r:employee[1]                | r:employee[1
                    {5B0E7D5C                    | {5B0E7D5D
                    w:name="area_1"              | w:name="area_2"
                    w:anchor="area_1"            | w:anchor="area_9"
                    r:id="rId6"                  | r:id="rId66"
                    """)
    void aBrokenNameIsFound(String right, String wrong) {
        Map<String, String> parts = parts();
        assertEquals(List.of(), WordLint.findings(parts));
        parts.computeIfPresent(DOCUMENT, (name, xml) -> xml.replace(right, wrong));
        assertFalse(WordLint.findings(parts).isEmpty());
    }

    @Test
    void aMissingPartIsFound() {
        Map<String, String> parts = parts();
        parts.remove("word/settings.xml");
        assertEquals(
                List.of(
                        "content type of a part that is not there: /word/settings.xml",
                        "word/_rels/document.xml.rels: no part word/settings.xml"),
                WordLint.findings(parts));
    }

    @Test
    void theSchemaFindsPropertiesOutOfOrder() {
        Map<String, String> parts = parts();
        parts.computeIfPresent(
                DOCUMENT,
                (name, xml) ->
                        xml.replace("<w:pStyle w:val=\"Lead\"/>", "<w:jc w:val=\"left\"/><w:pStyle w:val=\"Lead\"/>"));
        assertEquals(1, WordSchema.errors(parts).size());
    }

    private static Map<String, String> parts() {
        WordTemplates templates = new WordTemplates(TemplateFolder.builtIn());
        return new LinkedHashMap<>(DocxParts.texts(new DocxOutput().write(templates.parts(Reviews.plain()))));
    }
}
