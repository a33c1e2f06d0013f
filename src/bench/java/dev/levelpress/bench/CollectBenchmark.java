package dev.levelpress.bench;

import dev.levelpress.document.Format;
import dev.levelpress.document.Person;
import dev.levelpress.review.Collected;
import dev.levelpress.review.Collector;
import dev.levelpress.review.KnownForms;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A review form read back: its answers, compared with the framework. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // set by JMH
public class CollectBenchmark {

    private KnownForms known;
    private byte[] form;

    @Setup
    public void prepare() {
        BenchLevel level = new BenchLevel();
        known = level.forms();
        Person person = new Person("p1", "Person 1", "1@example.org", "Manager 1", Map.of());
        form = level.personal().of(person, level.craft.id(), level.level.id(), Format.DOCX);
        if (levelpress().forms().size() != 1) {
            throw new IllegalStateException("the form does not come back");
        }
    }

    /** From bytes to answers, with all checks. */
    @Benchmark
    public Collected levelpress() {
        Collector collector = new Collector(known, Optional.empty());
        collector.add("form.docx", form);
        return collector.collected();
    }

    /** The file only opened; no control is looked at. */
    @Benchmark
    public int poi() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(form))) {
            return document.getBodyElements().size();
        }
    }
}
