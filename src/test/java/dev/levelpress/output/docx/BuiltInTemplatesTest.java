package dev.levelpress.output.docx;

import static java.util.Comparator.comparing;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.levelpress.template.word.WordPart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The Word templates are packed from {@code src/main/word}: parts of all in {@code shared}, the rest in a folder for
 * each; those of {@code review-matrix} stand in for the ones of {@code review}. Run with {@code -Dword.pack=true} to pack them again.
 */
class BuiltInTemplatesTest {

    private static final Path PARTS = Path.of("src/main/word");

    @ParameterizedTest
    @ValueSource(strings = {"review", "review-matrix", "profile", "posting"})
    void theTemplateHoldsWhatItsPartsSay(String name) throws IOException {
        Map<String, byte[]> parts = parts(name);
        Path template = Path.of("templates", name + ".docx");
        if (Boolean.getBoolean("word.pack")) {
            Files.write(template, packed(parts));
        }
        assertEquals(texts(parts), new TreeMap<>(DocxParts.texts(Files.readAllBytes(template))));
    }

    private static Map<String, byte[]> parts(String name) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        String base = name.replaceFirst("-.*", "");
        for (Path folder : List.of(PARTS.resolve("shared"), PARTS.resolve(base), PARTS.resolve(name))) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    parts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            }
        }
        return parts;
    }

    private static Map<String, String> texts(Map<String, byte[]> parts) {
        Map<String, String> texts = new TreeMap<>();
        parts.forEach((name, content) -> texts.put(name, new String(content, StandardCharsets.UTF_8)));
        return texts;
    }

    private static byte[] packed(Map<String, byte[]> parts) {
        List<WordPart> packed = new ArrayList<>();
        parts.forEach((name, content) -> packed.add(new WordPart(name, content, content.length, true)));
        packed.sort(comparing((WordPart part) -> !part.name().equals("[Content_Types].xml")));
        return new DocxOutput().write(packed);
    }
}
