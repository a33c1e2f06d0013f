package dev.levelpress.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Writes a large web site: 5,000 Markdown pages, of which 600 are levels of 60 crafts; the others are about anything. */
final class LargeSite {

    static final int PAGES = 5_000;
    private static final int CRAFTS = 60;
    private static final int LEVELS = 10;
    private static final String[] WORDS =
            ("the work of our teams is to make what people need and to keep it running while we learn from each "
                            + "other and from those who use it every day in offices and at home and on the road")
                    .split(" ");

    private final Path folder;
    private final Random random = new Random(1);

    private LargeSite(Path folder) {
        this.folder = folder;
    }

    static void write(Path folder) {
        LargeSite site = new LargeSite(folder);
        for (int craft = 0; craft < CRAFTS; craft++) {
            site.craft(craft);
        }
        for (int page = CRAFTS * (LEVELS + 1); page < PAGES; page++) {
            site.write("wiki/topic-" + page % 40 + "/page-" + page + ".md", site.other(page));
        }
    }

    private void craft(int craft) {
        StringBuilder own = new StringBuilder(
                "---\ntitle: Craft " + craft + "\nnav_order: " + craft + "\n---\n# Craft " + craft + "\n");
        for (int area = 0; area < 6; area++) {
            own.append("\n## Area ")
                    .append(area)
                    .append("\n\n")
                    .append(words(40))
                    .append('\n');
        }
        write("crafts/craft-" + craft + "/index.md", own.toString());
        for (int level = 1; level <= LEVELS; level++) {
            write("crafts/craft-" + craft + "/level-" + level + ".md", level(craft, level));
        }
    }

    private String level(int craft, int level) {
        StringBuilder page = new StringBuilder("---\ntitle: Level " + level + "\nparent: Craft " + craft
                + "\nnav_order: " + level + "\n---\n# Level " + level + " of craft " + craft + "\n\n" + words(30)
                + "\n\n| Area | Description |\n|---|---|\n");
        for (int area = 0; area < 6; area++) {
            page.append("| [Area ")
                    .append(area)
                    .append("](index.md#area-")
                    .append(area)
                    .append(") | ")
                    .append(words(30))
                    .append(".<br><br>")
                    .append(words(30))
                    .append(". |\n");
        }
        return page.toString();
    }

    private String other(int page) {
        StringBuilder text = new StringBuilder("---\ntitle: Page " + page + "\n---\n# Page " + page + "\n");
        for (int part = 0; part < 4; part++) {
            text.append("\n## ")
                    .append(words(3))
                    .append("\n\n")
                    .append(words(60))
                    .append(" **")
                    .append(words(2))
                    .append("**.\n\n");
            for (int item = 0; item < 4; item++) {
                text.append("- ")
                        .append(words(8))
                        .append(" [")
                        .append(words(2))
                        .append("](../topic-")
                        .append(random.nextInt(40))
                        .append("/page-")
                        .append(page)
                        .append(".md)\n");
            }
        }
        return text.toString();
    }

    private String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < count; word++) {
            text.append(word == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }

    private void write(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
