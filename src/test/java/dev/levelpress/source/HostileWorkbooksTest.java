package dev.levelpress.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.problem.Problem;
import dev.levelpress.problem.ProblemReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that were whole until someone changed what is inside their parts. */
class HostileWorkbooksTest {

    private static final String STRINGS = "xl/sharedStrings.xml";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final ProblemReport problems = new ProblemReport();

    @BeforeEach
    void takeApart() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Workbooks.small()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    private Source open() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        Path file = Files.write(folder.resolve("ladder.xlsx"), bytes.toByteArray());
        return Sources.open(file, Limits.defaults(), problems);
    }

    /** A few kilobytes that would become more objects than there is memory. */
    @ParameterizedTest
    @ValueSource(strings = {"\n", "a\n", "- a\n", "words "})
    @Timeout(30)
    void moreTextThanAWorkbookMayHoldIsAProblem(String again) throws IOException {
        String text = again.repeat((15 << 20) / again.length());
        parts.put(STRINGS, ("<sst><si><t>" + text + "</t></si></sst>").getBytes(StandardCharsets.UTF_8));
        open();
        assertTrue(
                problems.all().getFirst().message().contains("more than 1048576 characters of text"),
                problems.all().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void partsMayStartWithAByteOrderMark(String charset) throws IOException {
        String text = new String(parts.getOrDefault(STRINGS, new byte[0]), StandardCharsets.UTF_8);
        String marked = "\uFEFF" + text.replace("UTF-8", charset.substring(0, Math.min(6, charset.length())));
        parts.put(STRINGS, marked.getBytes(Charset.forName(charset)));
        Page page = open().pages().getFirst();
        assertEquals(List.of(), page.remarks());
        assertTrue(page.nodes().toString().contains("L4"), page.nodes().toString());
    }

    @Test
    @Timeout(60)
    void changedPartsAreNeverAnExceptionAndNothingIsPrinted() throws IOException {
        List<String> names = new ArrayList<>(parts.keySet());
        Map<String, byte[]> whole = Map.copyOf(parts);
        Random random = new Random(7);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            for (int i = 0; i < 300; i++) {
                parts.putAll(whole);
                String name = names.get(random.nextInt(names.size()));
                parts.put(name, changed(whole.getOrDefault(name, new byte[0]).clone(), random));
                open();
            }
        } finally {
            System.setErr(before);
        }
        assertEquals("", printed.toString(StandardCharsets.UTF_8));
        assertTrue(problems.all().stream().map(Problem::line).noneMatch(String::isBlank));
    }

    private static byte[] changed(byte[] part, Random random) {
        for (int times = 1 + random.nextInt(6); times > 0; times--) {
            part[random.nextInt(part.length)] = (byte) random.nextInt(256);
        }
        return part;
    }
}
