package dev.levelpress.output.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads an offer written as JSON into values by name, for {@link dev.levelpress.document.offer.OfferReader}. Numbers and
 * booleans are the texts they are written as; {@code null} is left out.
 */
public final class OfferJson {

    /** Of a file, in bytes. */
    public static final int LARGEST = 256 << 10;

    private static final int DEEPEST = 6;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxDocumentLength(LARGEST)
                    .build())
            .build();

    /** What is written is not an object of JSON; the message says why and where. */
    public static final class NotRead extends Exception {

        private static final long serialVersionUID = 1;

        NotRead(String reason) {
            super(reason);
        }
    }

    private OfferJson() {}

    public static Map<String, Object> values(byte[] json) throws NotRead {
        if (json.length > LARGEST) {
            throw new NotRead("it is over the limit of " + (LARGEST >> 10) + " KB");
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new NotRead("it is not an object in braces");
            }
            Map<String, Object> values = object(parser);
            if (parser.nextToken() != null) {
                throw new NotRead("something follows the object");
            }
            return values;
        } catch (JacksonException e) {
            throw new NotRead(e.getOriginalMessage() + place(e.getLocation()));
        }
    }

    private static String place(@Nullable TokenStreamLocation location) {
        return location == null ? "" : " (line " + location.getLineNr() + ")";
    }

    private static Map<String, Object> object(JsonParser parser) {
        Map<String, Object> values = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (parser.nextToken() != JsonToken.VALUE_NULL) {
                values.put(name, value(parser));
            }
        }
        return values;
    }

    private static List<Object> list(JsonParser parser) {
        List<Object> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() != JsonToken.VALUE_NULL) {
                values.add(value(parser));
            }
        }
        return values;
    }

    private static Object value(JsonParser parser) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return object(parser);
        }
        return parser.currentToken() == JsonToken.START_ARRAY ? list(parser) : parser.getString();
    }
}
