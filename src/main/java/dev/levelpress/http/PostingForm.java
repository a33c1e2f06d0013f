package dev.levelpress.http;

import dev.levelpress.document.offer.OfferValues;
import dev.levelpress.http.edition.Digest;
import dev.levelpress.http.page.PostingPage;
import dev.levelpress.output.json.JsonOutput;
import dev.levelpress.output.json.OfferJson;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An offer as it was sent: by the form of a page, or as JSON.
 *
 * @param typed the form's fields, several values of one with commas between them
 * @param carried the form's fields that make the offer, as they were sent
 * @param offer the values by name, as {@code docs/postings.md} describes them
 */
record PostingForm(Map<String, String> typed, List<PostingPage.Carried> carried, Map<String, Object> offer) {

    /** What the form says besides the offer. */
    private static final Set<String> OWN = Set.of("piece", "do", "name", "until", "_token");

    /** More than the page has, and than anyone needs. */
    private static final int MOST_FIELDS = 500;

    /** Whose values are a list with commas. */
    private static final String REMOTE = "remote";

    static PostingForm of(Context context) {
        if (String.valueOf(context.contentType()).startsWith("application/json")) {
            return new PostingForm(Map.of(), List.of(), json(context));
        }
        Map<String, String> typed = new LinkedHashMap<>();
        List<PostingPage.Carried> carried = new ArrayList<>();
        OfferValues values = new OfferValues(Map.of());
        fields(context).forEach((name, all) -> {
            List<String> said = all.stream().filter(each -> !each.isBlank()).toList();
            typed.put(name, String.join(",", said));
            if (!OWN.contains(name)) {
                said.forEach(each -> carried.add(new PostingPage.Carried(name, each)));
                said.stream()
                        .flatMap(each ->
                                name.equals(REMOTE) ? List.of(each.split(",")).stream() : List.of(each).stream())
                        .filter(each -> !each.isBlank())
                        .forEach(each -> values.with(name, each.strip()));
            }
        });
        return new PostingForm(typed, carried, values.all());
    }

    private static Map<String, List<String>> fields(Context context) {
        Map<String, List<String>> fields;
        try {
            fields = context.formParamMap();
        } catch (IllegalArgumentException malformed) {
            throw new BadRequestResponse();
        }
        if (fields.values().stream().mapToInt(List::size).sum() > MOST_FIELDS) {
            throw new BadRequestResponse();
        }
        return fields;
    }

    private static Map<String, Object> json(Context context) {
        try (InputStream in = context.req().getInputStream()) {
            byte[] body = in.readNBytes(OfferJson.LARGEST + 1);
            if (body.length > OfferJson.LARGEST) {
                throw new ContentTooLargeResponse();
            }
            return OfferJson.values(body);
        } catch (OfferJson.NotRead e) {
            throw new UnusableRequest("unusable-offer", "the offer cannot be read: " + e.getMessage());
        } catch (IOException broken) {
            throw new BadRequestResponse();
        }
    }

    /** Of what was filled in: equal for equal offers. */
    String digest(JsonOutput json) {
        Map<String, Object> own = new LinkedHashMap<>(typed);
        // Of the session, not of what was filled in.
        own.remove("_token");
        return new Digest().add(json.object(own)).add(json.object(offer)).text();
    }

    String said(String name) {
        return typed.getOrDefault(name, "").strip();
    }
}
