package dev.levelpress.output.json;

import dev.levelpress.document.Posting;
import dev.levelpress.document.offer.Offer;
import dev.levelpress.document.offer.OfferGaps;
import dev.levelpress.document.offer.Pay;
import dev.levelpress.document.offer.Workplaces;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A posting's data for search engines: JSON-LD of schema.org's {@code JobPosting}, with the properties that Google's job
 * search requires and those it recommends. All that it says stands on the page, too.
 */
public final class JobPostingData {

    private JobPostingData() {}

    /**
     * The data as text that can stand in a {@code script} of HTML or XHTML: it holds no {@code <}, {@code >} and {@code &}.
     *
     * @param description the posting as HTML
     * @return empty when the offer lacks something without which search engines list no posting
     */
    public static String of(Posting posting, String description) {
        if (!OfferGaps.unlisted(posting.offer()).isEmpty()) {
            return "";
        }
        String json = new String(new JsonOutput().object(values(posting, description)), StandardCharsets.UTF_8);
        return json.strip()
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private static Map<String, Object> values(Posting posting, String description) {
        Offer offer = posting.offer();
        Map<String, Object> json = typed("JobPosting");
        json.put("@context", "https://schema.org");
        json.put("title", posting.masthead().title());
        json.put("description", description.strip());
        offer.posted().map(LocalDate::toString).ifPresent(day -> json.put("datePosted", day));
        // People may still apply on the last day.
        offer.closes().ifPresent(day -> json.put("validThrough", day + "T23:59:59"));
        json.put("hiringOrganization", organisation(offer.employer()));
        if (!offer.reference().isEmpty()) {
            Map<String, Object> identifier = typed("PropertyValue");
            identifier.put("name", offer.employer().name());
            identifier.put("value", offer.reference());
            json.put("identifier", identifier);
        }
        if (!offer.employment().isEmpty()) {
            json.put(
                    "employmentType",
                    alone(offer.employment().stream().map(Enum::name).toList()));
        }
        places(
                json,
                offer.workplaces(),
                Locale.forLanguageTag(posting.masthead().language()));
        offer.pay().ifPresent(pay -> json.put("baseSalary", salary(pay)));
        if (offer.application().direct()) {
            json.put("directApply", true);
        }
        return json;
    }

    private static Map<String, Object> typed(String type) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("@type", type);
        return json;
    }

    /** A list of one is the one. */
    private static Object alone(List<?> values) {
        return values.size() == 1 ? values.getFirst() : values;
    }

    private static Map<String, Object> organisation(Offer.Employer employer) {
        Map<String, Object> json = typed("Organization");
        json.put("name", employer.name());
        if (!employer.site().isEmpty()) {
            json.put("sameAs", employer.site());
        }
        return json;
    }

    private static void places(Map<String, Object> json, Workplaces workplaces, Locale locale) {
        if (!workplaces.places().isEmpty()) {
            json.put(
                    "jobLocation",
                    alone(workplaces.places().stream()
                            .map(JobPostingData::place)
                            .toList()));
        }
        if (workplaces.remote()) {
            json.put("jobLocationType", "TELECOMMUTE");
            List<Object> countries = new ArrayList<>();
            for (String code : workplaces.countries()) {
                Map<String, Object> country = typed("Country");
                country.put("name", Locale.of("", code).getDisplayCountry(locale));
                countries.add(country);
            }
            if (!countries.isEmpty()) {
                json.put("applicantLocationRequirements", alone(countries));
            }
        }
    }

    private static Map<String, Object> place(Workplaces.Workplace place) {
        Map<String, Object> address = typed("PostalAddress");
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("streetAddress", place.street());
        // Where people say only "Leipzig, Germany", that is the place.
        parts.put("addressLocality", place.locality().isEmpty() ? place.text() : place.locality());
        parts.put("addressRegion", place.region());
        parts.put("postalCode", place.postalCode());
        parts.put("addressCountry", place.country());
        parts.forEach((name, value) -> {
            if (!value.isEmpty()) {
                address.put(name, value);
            }
        });
        Map<String, Object> json = typed("Place");
        json.put("address", address);
        return json;
    }

    private static Map<String, Object> salary(Pay pay) {
        Map<String, Object> value = typed("QuantitativeValue");
        if (pay.isFixed()) {
            value.put("value", pay.min());
        } else {
            value.put("minValue", pay.min());
            value.put("maxValue", pay.max());
        }
        value.put("unitText", pay.period().name());
        Map<String, Object> json = typed("MonetaryAmount");
        json.put("currency", pay.currency().getCurrencyCode());
        json.put("value", value);
        return json;
    }
}
