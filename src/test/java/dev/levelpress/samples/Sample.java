package dev.levelpress.samples;

import dev.levelpress.framework.Framework;
import dev.levelpress.framework.Revision;
import dev.levelpress.publish.Publisher;
import dev.levelpress.publish.Reading;
import dev.levelpress.publish.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sample frameworks, with the levels whose documents are compared as a whole. */
enum Sample {
    MERIDIAN(
            "software-engineering/level-1",
            "software-engineering/level-3",
            "product-design/level-5",
            "data-science/level-4",
            "people-partnering/partner"),
    HARBOUR("pilots-and-crews/deckhand", "pilots-and-crews/ploigos", "kundenservice/tantosha"),
    BROKEN("craft/good", "craft/placeholders", "craft/scripts", "craft/wide-table", "craft/utf-16");

    /** Version and date are given, so that documents do not change with each commit of this project. */
    static final Publisher PUBLISHER = new Publisher(new Settings(
            Settings.defaults().look(),
            Optional.empty(),
            Optional.of(LocalDate.of(2026, 9, 1)),
            Optional.of("2026.2"),
            true,
            true,
            Settings.defaults().limits()));

    private final List<String> chosen;
    private @Nullable Reading reading;

    Sample(String... chosen) {
        this.chosen = List.of(chosen);
    }

    Path folder() {
        return Path.of("samples", name().toLowerCase(Locale.ROOT));
    }

    /** Files without ending, such as {@code craft/good}. */
    List<String> chosen() {
        return chosen;
    }

    /** The framework as it is read, with a revision of its own instead of this project's. */
    synchronized Reading read() throws IOException {
        if (reading == null) {
            Reading read = PUBLISHER.read(folder());
            Framework framework = read.framework();
            Revision revision = new Revision(Optional.of("0123456789ab"), "0123456789ab", Optional.empty());
            reading = new Reading(
                    new Framework(framework.name(), framework.language(), revision, framework.crafts()),
                    read.problems(),
                    read.report());
        }
        return reading;
    }
}
