package dev.levelpress.review.pdf;

import dev.levelpress.review.pdf.PdfObjects.Place;
import dev.levelpress.review.pdf.Value.Dictionary;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Goes through a file once and notes where its objects are. */
final class FileScan {

    private static final int MOST_OBJECTS = 200_000;

    /** Reading a sound file takes each byte about once. */
    private static final int MOST_LOOKS_AT_A_BYTE = 2;

    private static final int LONGEST_NUMBER = 10;
    private static final String OBJECT = "obj";
    private static final String TRAILER = "trailer";
    private static final String END_OF_STREAM = "endstream";

    private final byte[] file;
    private final Unpacking unpacking;
    private final Map<Integer, Place> places = new HashMap<>();
    private final Map<String, Value> trailer = new HashMap<>();
    private long looks;
    private int nextEnd = -1;
    private @Nullable RefusedPdf refusal;

    private FileScan(byte[] file) {
        this.file = file;
        this.unpacking = new Unpacking(file);
    }

    /** @throws RefusedPdf when the file is locked, not worth the effort, or packed in ways that forms are not */
    static PdfObjects objects(byte[] file) throws RefusedPdf {
        FileScan scan = new FileScan(file);
        int at = 0;
        while (at < file.length) {
            at = scan.next(at);
        }
        if (scan.trailer.containsKey("Encrypt")) {
            throw new RefusedPdf("is locked; save it without a password");
        }
        if (scan.refusal != null) {
            throw scan.refusal;
        }
        return new PdfObjects(scan.places, new Dictionary(scan.trailer));
    }

    /** @return where to go on */
    private int next(int at) throws RefusedPdf {
        if (file[at] == 'o' && Syntax.startsWith(file, at, OBJECT)) {
            return object(at, at + OBJECT.length());
        }
        if (file[at] == 't' && Syntax.startsWith(file, at, TRAILER)) {
            Syntax syntax = new Syntax(file, at + TRAILER.length());
            trailer(read(syntax));
            return at + TRAILER.length();
        }
        return at + 1;
    }

    private void trailer(Optional<Value> value) {
        if (value.isPresent() && value.get() instanceof Dictionary entries) {
            trailer.putAll(entries.entries());
        }
    }

    private int object(int word, int start) throws RefusedPdf {
        Optional<Integer> number = number(word);
        Syntax syntax = new Syntax(file, start);
        Optional<Value> value = number.isPresent() ? read(syntax) : Optional.empty();
        if (value.isEmpty()) {
            return start;
        }
        put(number.get(), new Place(file, start));
        syntax.skipSpace();
        return value.get() instanceof Dictionary described && syntax.pass("stream")
                ? stream(described, dataStart(syntax.at()))
                : syntax.at();
    }

    private Optional<Value> read(Syntax syntax) throws RefusedPdf {
        int start = syntax.at();
        Optional<Value> value = syntax.value();
        looks += syntax.at() - start;
        if (looks > (long) file.length * MOST_LOOKS_AT_A_BYTE) {
            throw new RefusedPdf("is damaged");
        }
        return value;
    }

    private void put(int number, Place place) throws RefusedPdf {
        places.put(number, place);
        if (places.size() > MOST_OBJECTS) {
            throw new RefusedPdf("has far more parts than a form");
        }
    }

    /** Of an object that begins with it, its generation and this word. */
    private Optional<Integer> number(int word) {
        int generation = backOverDigits(backOverSpace(word));
        int end = backOverSpace(generation);
        int start = backOverDigits(end);
        String digits = new String(file, start, end - start, StandardCharsets.ISO_8859_1);
        return end < generation && Syntax.isDigits(digits) ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    private int backOverSpace(int from) {
        int at = from;
        while (at > 0 && from - at < LONGEST_NUMBER && Syntax.isSpace(file[at - 1])) {
            at--;
        }
        return at;
    }

    private int backOverDigits(int from) {
        int at = from;
        while (at > 0 && from - at < LONGEST_NUMBER && Syntax.isDigit(file[at - 1])) {
            at--;
        }
        return at;
    }

    private int dataStart(int afterWord) {
        int at = afterWord;
        at += at < file.length && file[at] == '\r' ? 1 : 0;
        return at + (at < file.length && file[at] == '\n' ? 1 : 0);
    }

    private int stream(Dictionary described, int start) throws RefusedPdf {
        int end = end(described, start);
        if (described.is("Type", "XRef")) {
            trailer.putAll(described.entries());
        } else if (described.is("Type", "ObjStm")) {
            unpack(described, start, end);
        }
        return end;
    }

    /** What is locked looks damaged, and that it is locked may stand at the end. */
    private void unpack(Dictionary described, int start, int end) {
        try {
            packed(described, unpacking.of(described, start, end));
        } catch (RefusedPdf refused) {
            refusal = refused;
        }
    }

    /** Where the length says, if the stream does end there. */
    private int end(Dictionary described, int start) {
        double length = described.number("Length").orElse(-1.0);
        if (length >= 0 && length < file.length - start) {
            int end = start + (int) length;
            Syntax after = new Syntax(file, end);
            after.skipSpace();
            if (after.pass(END_OF_STREAM)) {
                return end;
            }
        }
        while (nextEnd < start || nextEnd < file.length && !Syntax.startsWith(file, nextEnd, END_OF_STREAM)) {
            nextEnd = Math.max(nextEnd + 1, start);
        }
        return nextEnd;
    }

    /** Objects that are packed together (ISO 32000-1, 7.5.7): pairs of numbers and places, then the objects. */
    private void packed(Dictionary described, byte[] content) throws RefusedPdf {
        int first = described.number("First").orElse(0.0).intValue();
        Syntax pairs = new Syntax(content, 0);
        while (pairs.at() < first) {
            Optional<Value> number = pairs.value();
            Optional<Value> at = pairs.value();
            if (number.isEmpty() || at.isEmpty()) {
                return;
            }
            if (number.get() instanceof Value.Number object && at.get() instanceof Value.Number offset) {
                put((int) object.number(), new Place(content, first + (int) offset.number()));
            }
        }
    }
}
