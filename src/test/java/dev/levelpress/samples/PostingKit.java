package dev.levelpress.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.levelpress.document.Drafted;
import dev.levelpress.document.Posting;
import dev.levelpress.document.offer.OfferReader;
import dev.levelpress.framework.Framework;
import dev.levelpress.output.json.OfferJson;
import dev.levelpress.problem.Location;
import dev.levelpress.publish.PostingPiece;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A posting of our sample framework, and the files of its kit. */
public record PostingKit(Posting posting) {

    public static final String OFFER = "lead-software-engineer";

    /** What the sample's recruiter says. */
    public static Map<String, Object> offer() {
        try {
            return new LinkedHashMap<>(
                    OfferJson.values(Files.readAllBytes(Path.of("samples/meridian/postings", OFFER + ".json"))));
        } catch (IOException | OfferJson.NotRead e) {
            throw new AssertionError(e);
        }
    }

    /** With the sample's offer, in which nothing is to be told. */
    public static PostingKit ofSample() throws IOException {
        OfferReader.Reading reading = read(offer());
        Drafted drafted = drafted(reading);
        assertEquals(List.of(), reading.problems());
        assertEquals(List.of(), drafted.problems());
        return new PostingKit(drafted.posting());
    }

    /** With another offer, whatever is to be told of it. */
    public static PostingKit of(Map<String, ?> offer) throws IOException {
        return new PostingKit(drafted(read(offer)).posting());
    }

    static OfferReader.Reading read(Map<String, ?> offer) {
        return OfferReader.read(offer, Location.of("offer.json"), LocalDate.of(2026, 11, 23));
    }

    static Drafted drafted(OfferReader.Reading reading) throws IOException {
        Framework framework = Sample.MERIDIAN.read().framework();
        return Sample.PUBLISHER.draft(
                framework, "software-engineering", "level-4", reading.offer(), Location.of("offer.json"));
    }

    public byte[] piece(PostingPiece piece) {
        return Sample.PUBLISHER.piece(posting, piece).bytes();
    }

    public String text(PostingPiece piece) {
        return new String(piece(piece), StandardCharsets.UTF_8);
    }
}
