package dev.levelpress.output.json;

import dev.levelpress.document.Posting;
import dev.levelpress.document.offer.Offer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Bodies of requests that put a posting into an applicant tracking system. Only fields that the system's documentation names,
 * as of 2026-11-23; {@code docs/postings.md} has the sources and what is to be filled in by hand.
 */
public final class BoardPayloads {

    private BoardPayloads() {}

    /** Greenhouse, Harvest API v3: {@code PATCH /v3/job_posts/{id}}. A post's locations are requests of their own. */
    public static byte[] greenhouse(Posting posting, String fragment) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", posting.masthead().title());
        json.put("content", oneLine(fragment));
        return new JsonOutput().object(json);
    }

    /** Lever, Data API v1: {@code POST /v1/postings?perform_as=...}; it starts as a draft. */
    public static byte[] lever(Posting posting, String fragment) {
        Offer offer = posting.offer();
        Map<String, Object> categories = new LinkedHashMap<>();
        List<String> places = posting.terms().places();
        if (!places.isEmpty()) {
            categories.put("location", places.getFirst());
            categories.put("allLocations", places);
        }
        if (!offer.employment().isEmpty()) {
            categories.put("commitment", posting.terms().employment());
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("text", posting.masthead().title());
        json.put("state", "draft");
        json.put("categories", categories);
        json.put("content", Map.of("descriptionHtml", oneLine(fragment)));
        return new JsonOutput().object(json);
    }

    /** Ashby: {@code POST /jobPosting.update}; {@code jobPostingId} is to be added, as it is known to Ashby only. */
    public static byte[] ashby(Posting posting, String fragment) {
        Offer offer = posting.offer();
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("type", "text/html");
        description.put("content", ashbyHtml(fragment));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", posting.masthead().title());
        json.put("description", description);
        if (!offer.workplaces().isEmpty()) {
            json.put("workplaceType", offer.workplaces().remote() ? "Remote" : "OnSite");
        }
        return new JsonOutput().object(json);
    }

    /** Ashby lists {@code b} and {@code i} among the elements it takes. */
    private static String ashbyHtml(String fragment) {
        return oneLine(fragment)
                .replace("<strong>", "<b>")
                .replace("</strong>", "</b>")
                .replace("<em>", "<i>")
                .replace("</em>", "</i>");
    }

    /** Line ends between elements are shown as blanks by some editors. */
    private static String oneLine(String fragment) {
        return fragment.strip().replaceAll(">\\s*\\n\\s*<", "><");
    }
}
