package dev.levelpress.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A framework of two levels, written where a test wants it. */
public final class SmallFramework {

    private SmallFramework() {}

    public static Path in(Path folder) {
        page(folder.resolve("index.md"), "---\ntitle: Small Framework\npermalink: /\n---\n# Small Framework\n");
        page(folder.resolve("baker/index.md"), """
                ---
                title: Baker
                parent: Small Framework
                permalink: /baker
                ---
                # Baker

                ## Dough

                What becomes bread.

                ## Oven

                Where it becomes bread.
                """);
        page(folder.resolve("baker/one.md"), level("Level 1", "one", 1, "I knead.", "I light the oven."));
        page(folder.resolve("baker/two.md"), level("Level 2", "two", 2, "I know when to stop.", "I bake at night."));
        return folder;
    }

    /** The source of a level page of the baker craft. */
    public static String level(String title, String id, int order, String dough, String oven) {
        return """
                ---
                title: %s
                parent: Baker
                grand_parent: Small Framework
                nav_order: %d
                permalink: /baker/%s
                ---
                # Baker, %s

                I bake.

                | Area | Description |
                |:-----|:------------|
                | [Dough](/baker#dough) | %s |
                | [Oven](/baker#oven) | %s |
                """.formatted(title, order, id, title, dough, oven);
    }

    public static void page(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
