package dev.levelpress.bench;

import dev.levelpress.document.Format;
import dev.levelpress.document.Person;
import dev.levelpress.publish.PersonalReviews;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A review form as Word document for one person after the other, all of one level. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // set by JMH
public class PersonalBenchmark {

    private BenchLevel level;
    private PersonalReviews reviews;
    private byte[] finished;
    private List<byte[]> parts;
    private int number;

    @Setup
    public void prepare() throws IOException {
        level = new BenchLevel();
        reviews = level.personal();
        finished = levelpress();
        parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(finished))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(zip.readAllBytes());
            }
        }
    }

    /** The next person's form. */
    @Benchmark
    public byte[] levelpress() {
        number++;
        Person person =
                new Person("p" + number, "Person " + number, number + "@example.org", "Manager " + number, Map.of());
        return reviews.of(person, level.craft.id(), level.level.id(), Format.DOCX);
    }

    /** What nothing that writes all of the document can go below: its parts, only deflated. */
    @Benchmark
    public int deflate() {
        int length = 0;
        byte[] buffer = new byte[1 << 16];
        for (byte[] part : parts) {
            try (Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true)) {
                deflater.setInput(part);
                deflater.finish();
                while (!deflater.finished()) {
                    length += deflater.deflate(buffer);
                }
            }
        }
        return length;
    }

    /** The finished document only opened, its text touched and saved, the least that docx4j could do. */
    @Benchmark
    public byte[] docx4j() throws Docx4JException {
        WordprocessingMLPackage document = WordprocessingMLPackage.load(new ByteArrayInputStream(finished));
        document.getMainDocumentPart().getJaxbElement();
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        document.save(docx);
        return docx.toByteArray();
    }
}
