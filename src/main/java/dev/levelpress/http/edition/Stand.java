package dev.levelpress.http.edition;

import java.util.Optional;

/**
 * What a request is about: one edition of one framework.
 *
 * @param root that all addresses of the framework begin with
 * @param heldBack why it is not the newest, if it is not
 * @param base that the addresses of this edition begin with
 * @param fixed true for the edition of a commit, which is the same for ever
 */
public record Stand(String root, Edition edition, Optional<HeldBack> heldBack, String base, boolean fixed) {

    public static Stand latest(Site site) {
        Served served = site.editions().latest();
        return new Stand(site.path(), served.edition(), served.heldBack(), site.path(), false);
    }

    /** @param commit its whole id */
    public static Stand at(Site site, String commit) {
        return new Stand(
                site.path(), site.editions().at(commit), Optional.empty(), site.path() + "/at/" + commit, true);
    }
}
