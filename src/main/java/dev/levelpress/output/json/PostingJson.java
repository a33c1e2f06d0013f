package dev.levelpress.output.json;

import dev.levelpress.document.Note;
import dev.levelpress.document.Posting;
import dev.levelpress.document.offer.Offer;
import dev.levelpress.document.offer.Pay;
import dev.levelpress.document.offer.Workplaces;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A posting as JSON; it is also attached to the PDF.
 *
 * <pre>
 * {"title", "field", "organisation", "site", "language", "reference", "posted", "closes",
 *   "locations": [{"text", "street", "locality", "region", "postalCode", "country"}],
 *   "remote", "remoteCountries", "employment",
 *   "pay": {"min", "max", "currency", "period"},
 *   "apply", "directApply",
 *   "intro", "summary", "areas": [{"name", "text"}], "benefits", "equalOpportunity"}
 * </pre>
 *
 * Dates are {@code yyyy-mm-dd}; they and {@code pay} are null when not said. Texts are plain: paragraphs separated by a blank
 * line, list items on lines that start with {@code - }.
 */
public final class PostingJson {

    private PostingJson() {}

    public static byte[] of(Posting posting) {
        Offer offer = posting.offer();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", posting.masthead().title());
        json.put("field", posting.masthead().craft());
        json.put("organisation", offer.employer().name());
        json.put("site", offer.employer().site());
        json.put("language", posting.masthead().language());
        json.put("reference", offer.reference());
        json.put("posted", offer.posted().map(LocalDate::toString).orElse(null));
        json.put("closes", offer.closes().map(LocalDate::toString).orElse(null));
        json.put(
                "locations",
                offer.workplaces().places().stream().map(PostingJson::place).toList());
        json.put("remote", offer.workplaces().remote());
        json.put("remoteCountries", offer.workplaces().countries());
        json.put("employment", offer.employment().stream().map(Enum::name).toList());
        json.put("pay", offer.pay().map(PostingJson::pay).orElse(null));
        json.put("apply", offer.application().how());
        json.put("directApply", offer.application().direct());
        json.put("intro", posting.intro().plain());
        json.put("summary", posting.summary().plain());
        json.put("areas", posting.areas().stream().map(PostingJson::area).toList());
        json.put("benefits", posting.benefits().plain());
        json.put("equalOpportunity", posting.equalOpportunity().plain());
        return new JsonOutput().object(json);
    }

    private static Map<String, Object> place(Workplaces.Workplace place) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("text", place.text());
        json.put("street", place.street());
        json.put("locality", place.locality());
        json.put("region", place.region());
        json.put("postalCode", place.postalCode());
        json.put("country", place.country());
        return json;
    }

    private static Map<String, Object> pay(Pay pay) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("min", pay.min());
        json.put("max", pay.max());
        json.put("currency", pay.currency().getCurrencyCode());
        json.put("period", pay.period().name());
        return json;
    }

    private static Map<String, Object> area(Note area) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", area.name());
        json.put("text", area.text().plain());
        return json;
    }
}
