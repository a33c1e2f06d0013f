package dev.levelpress.document.offer;

import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** What a posting should say and an offer does not. */
public final class OfferGaps {

    private OfferGaps() {}

    static List<Problem> of(Offer offer, Location where) {
        List<Problem> gaps = new ArrayList<>();
        if (offer.pay().isEmpty()) {
            gaps.add(new Problem.NoPayRange(where, "pay"));
        }
        for (String field : unlisted(offer)) {
            gaps.add(new Problem.IncompleteListing(where, field));
        }
        if (offer.application().how().isEmpty()) {
            gaps.add(new Problem.NoWayToApply(where, "apply"));
        }
        return gaps;
    }

    /** The fields without which search engines do not list a posting; empty when they do. */
    public static List<String> unlisted(Offer offer) {
        List<String> missing = new ArrayList<>();
        if (offer.employer().name().isEmpty()) {
            missing.add("organisation");
        }
        if (offer.workplaces().isEmpty()) {
            missing.add("locations");
        }
        if (offer.workplaces().places().stream()
                .anyMatch(place -> place.country().isEmpty())) {
            missing.add("locations.country");
        }
        // Without a place, a remote job must say from where (Google, job posting structured data).
        if (offer.workplaces().remote()
                && offer.workplaces().places().isEmpty()
                && offer.workplaces().countries().isEmpty()) {
            missing.add("remote");
        }
        if (offer.posted().isEmpty()) {
            missing.add("posted");
        }
        return missing;
    }
}
