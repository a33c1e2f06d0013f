package dev.levelpress.http.posting;

import dev.levelpress.output.json.JsonOutput;
import dev.levelpress.output.json.OfferJson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is known of a published posting as JSON: an object of texts. */
final class PublishedJson {

    private PublishedJson() {}

    static byte[] of(PublishedPosting posting) {
        Map<String, String> json = new LinkedHashMap<>();
        json.put("title", posting.title());
        json.put("named", String.valueOf(posting.named()));
        json.put("site", posting.source().site());
        json.put("framework", posting.source().framework());
        json.put("craft", posting.source().craft());
        json.put("level", posting.source().level());
        json.put("version", posting.source().version());
        json.put("commit", posting.source().commit());
        json.put("published", posting.published().toString());
        json.put("last", posting.last().toString());
        json.put("withdrawn", String.valueOf(posting.withdrawn()));
        return new JsonOutput().object(json);
    }

    /**
     * @throws IllegalArgumentException when something is missing
     * @throws java.time.DateTimeException when a time cannot be read
     */
    static PublishedPosting read(String name, byte[] json) throws OfferJson.NotRead {
        Map<String, Object> values = OfferJson.values(json);
        return new PublishedPosting(
                name,
                Boolean.parseBoolean(text(values, "named")),
                text(values, "title"),
                new PublishedPosting.Source(
                        text(values, "site"),
                        text(values, "framework"),
                        text(values, "craft"),
                        text(values, "level"),
                        text(values, "version"),
                        text(values, "commit")),
                Instant.parse(text(values, "published")),
                LocalDate.parse(text(values, "last")),
                Boolean.parseBoolean(text(values, "withdrawn")));
    }

    private static String text(Map<String, Object> values, String name) {
        if (values.get(name) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("it does not say its " + name);
    }
}
