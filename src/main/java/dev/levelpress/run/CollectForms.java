package dev.levelpress.run;

import dev.levelpress.framework.Framework;
import dev.levelpress.output.csv.AnswersCsv;
import dev.levelpress.output.json.AnswersJson;
import dev.levelpress.output.xlsx.CalibrationWorkbook;
import dev.levelpress.publish.Published;
import dev.levelpress.publish.Publisher;
import dev.levelpress.review.Calibration;
import dev.levelpress.review.Collected;
import dev.levelpress.review.Collector;
import dev.levelpress.review.FormFiles;
import dev.levelpress.review.KnownForms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the answers of forms that were sent, and puts them side by side. */
public final class CollectForms implements Task {

    /** Groups of fewer people are not charted. */
    private static final int MINIMUM = 5;

    /** A form that was sent, or an archive of them, under the name its sender knows it by. */
    public record Sent(String name, Path file) {}

    private final Publisher publisher;
    private final Framework framework;
    private final Optional<String> period;
    private final List<Sent> files;
    private volatile Optional<Collected> collected = Optional.empty();

    /**
     * @param period that all forms should be of
     * @param files are deleted as soon as they have been read
     */
    public CollectForms(Publisher publisher, Framework framework, Optional<String> period, List<Sent> files) {
        this.publisher = publisher;
        this.framework = framework;
        this.period = period;
        this.files = List.copyOf(files);
    }

    /** That all forms should be of. */
    public Optional<String> period() {
        return period;
    }

    /** What was found; empty until the run is done. */
    public Optional<Collected> collected() {
        return collected;
    }

    @Override
    public int steps() {
        return 0;
    }

    @Override
    public void run(Path folder, Counter counter) throws IOException {
        KnownForms known = publisher.forms(Optional.of(framework));
        Collector collector = new Collector(known, period, counter::step);
        FormFiles forms = new FormFiles(collector);
        for (Sent each : files) {
            forms.add(each.file(), each.name());
            Files.delete(each.file());
        }
        Collected all = collector.collected();
        write(folder, known, all);
        collected = Optional.of(all);
    }

    private void write(Path folder, KnownForms known, Collected all) throws IOException {
        Calibration calibration = Calibration.of(all, known);
        Files.write(folder.resolve("answers.csv"), AnswersCsv.of(all));
        Files.write(folder.resolve("answers.json"), AnswersJson.of(all));
        // There is nothing beside it that it could lead to.
        Files.write(folder.resolve("calibration.xlsx"), CalibrationWorkbook.of(calibration, Map.of()));
        List<Published> summaries = publisher.summaries(Optional.of(framework), calibration, all.periods(), MINIMUM);
        if (!summaries.isEmpty()) {
            try (ZipDestination archive = new ZipDestination(folder.resolve("summaries.zip"))) {
                for (Published each : summaries) {
                    archive.write(each.fileName(), each.bytes());
                }
            }
        }
    }
}
