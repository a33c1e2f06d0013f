package dev.levelpress.bench;

import dev.levelpress.document.Format;
import dev.levelpress.document.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One review template as Word document, with the same tables and about as many content controls each. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // set by JMH
public class ReviewBenchmark {

    private BenchLevel level;
    private byte[] finished;

    @Setup
    public void read() {
        level = new BenchLevel();
        finished = level.publish(Kind.REVIEW, Format.DOCX);
    }

    /** Model to document. */
    @Benchmark
    public byte[] levelpress() {
        return level.publish(Kind.REVIEW, Format.DOCX);
    }

    /** The document built with Apache POI, element by element. */
    @Benchmark
    public byte[] poi() throws IOException {
        return PoiReview.of(level.level);
    }

    /** The finished document as a template: only opened, its text touched and saved, the least that docx4j could do. */
    @Benchmark
    public byte[] docx4j() throws Docx4JException {
        WordprocessingMLPackage document = WordprocessingMLPackage.load(new ByteArrayInputStream(finished));
        document.getMainDocumentPart().getJaxbElement();
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        document.save(docx);
        return docx.toByteArray();
    }
}
