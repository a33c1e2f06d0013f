package dev.levelpress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostingCommandTest {

    private static final String OFFER = "samples/meridian/postings/lead-software-engineer.json";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void aKitIsWrittenWithoutAWord() throws IOException {
        Run run = posting("level-4", "--offer", OFFER);
        assertEquals("10 files in " + folder + "; no problems\n", run.err());
        assertEquals(0, run.code());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of(
                            "ashby.json",
                            "fragment.html",
                            "greenhouse.json",
                            "lever.json",
                            "page.html",
                            "posting.docx",
                            "posting.json",
                            "posting.md",
                            "posting.pdf",
                            "posting.txt"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void optionsTakeThePlaceOfTheFilesValues() throws IOException {
        Run run = posting(
                "level-4",
                "--offer",
                OFFER,
                "--title",
                "Lead",
                "--pay",
                "40-50 USD HOUR",
                "--location",
                "Graz",
                "--set",
                "reference=X1",
                "--areas",
                "delivery",
                "--formats",
                "text");
        assertEquals(0, run.code(), run.err());
        String text = Files.readString(folder.resolve("posting.txt"));
        assertTrue(text.startsWith("Lead\n====\n"), text);
        assertTrue(text.contains("USD 40 – 50 an hour"), text);
        assertTrue(text.contains("Graz, or remote from Germany or Austria"), text);
        assertTrue(text.contains("Reference:   X1"), text);
        assertTrue(text.contains("* Delivery"), text);
        assertFalse(text.contains("* Code Quality"), text);
        assertTrue(run.err().contains("locations.country is missing"), run.err());
    }

    @Test
    void nothingIsWrittenWhenTheOfferIsWrong() throws IOException {
        Run run = posting(
                "level-4", "--offer", OFFER, "--set", "pay.min=99000", "--areas", "sales", "--closes", "2020-01-01");
        assertEquals(1, run.code());
        assertTrue(run.err().contains("error: " + OFFER + ": pay.min (99000) is more than"), run.err());
        assertTrue(run.err().contains("closes 2020-01-01 is past; today is 2026-11-23"), run.err());
        assertTrue(run.err().contains("areas: the level has no area \"sales\"; write "), run.err());
        assertTrue(run.err().contains("nothing was written; 3 errors"), run.err());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void wordsTheVoiceAndEmptyAreasArePointedOut() throws IOException {
        Path source = Files.createDirectories(folder.resolve("source"));
        SmallFramework.in(source);
        SmallFramework.page(
                source.resolve("baker/three.md"),
                SmallFramework.level("Level 3", "three", 3, "Give me flour and I am a dough ninja.", "TODO"));
        Run run = Run.of(
                "posting",
                source.toString(),
                "--craft",
                "baker",
                "--level",
                "three",
                "--voice",
                "SECOND_PERSON",
                "--set",
                "intro=We are a young team.",
                "--formats",
                "text",
                "--out",
                folder.resolve("kit").toString());
        assertEquals(0, run.code(), run.err());
        assertTrue(run.err().contains("intro says \"young\" (We are a young team.): asks for an age"), run.err());
        assertTrue(run.err().contains("baker/three.md:14: area \"Dough\" says \"ninja\""), run.err());
        assertTrue(
                run.err()
                        .contains(
                                "baker/three.md:14: area \"Dough\" stays as written, not in the second person: \"Give me\" may be an order"),
                run.err());
        assertTrue(
                run.err().contains("baker/three.md:15: area \"Oven\" is still to be described and not in the posting"),
                run.err());
        String text = Files.readString(folder.resolve("kit/posting.txt"));
        assertTrue(text.contains("You bake."), text);
        assertFalse(text.contains("Oven") || text.contains("TODO"), text);
    }

    @Test
    void aFileThatIsNoOfferIsAnErrorWithItsLine() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\n \"title\": \"A\",\n \"title\": }");
        Run run = posting("level-4", "--offer", broken.toString());
        assertEquals(1, run.code());
        assertTrue(run.err().contains("broken.json: is not an offer: "), run.err());
        assertTrue(run.err().contains("(line 3)"), run.err());
        for (String bad : List.of(
                "", "[1]", "{} {}", "{\"a\": ".repeat(50), "nul", "{\"intro\": \"" + "x".repeat(300_000) + "\"}")) {
            Files.writeString(broken, bad);
            Run again = posting("level-4", "--offer", broken.toString());
            assertEquals(1, again.code(), bad);
            assertTrue(again.err().contains("broken.json: is not an offer: "), again.err());
        }
    }

    @Test
    void whatIsNotThereIsWrongUsage() {
        assertEquals(2, posting("level-9").code());
        assertEquals(2, posting("level-4", "--offer", "nowhere.json").code());
        assertEquals(2, posting("level-4", "--formats", "rtf").code());
        assertEquals(2, posting("level-4", "--pay", "much").code());
    }

    private Run posting(String level, String... options) {
        List<String> all = new ArrayList<>(List.of(
                "posting",
                "samples/meridian",
                "--craft",
                "software-engineering",
                "--level",
                level,
                "--today",
                "2026-11-23",
                "--out",
                folder.toString()));
        all.addAll(Arrays.asList(options));
        return Run.of(all.toArray(String[]::new));
    }
}
