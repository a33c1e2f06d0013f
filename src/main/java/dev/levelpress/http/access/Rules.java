package dev.levelpress.http.access;

import java.util.Map;

/**
 * THE table of who may do what: a route as it is registered, and what it needs. A route that is not here needs a reader
 * to be read, and the people role for anything else: what is sent may be review data.
 */
final class Rules {

    /** What machines ask, what browsers need for any page, and signing in. */
    private static final Map<String, Need> ROUTES = Map.ofEntries(
            Map.entry("/run.js", Need.NOTHING),
            // Published for everyone.
            Map.entry("/postings/{posting}", Need.NOTHING),
            Map.entry("/postings/{posting}/posting.pdf", Need.NOTHING),
            Map.entry("/sitemap.xml", Need.NOTHING),
            Map.entry("/postings", Need.PEOPLE),
            Map.entry("/health/live", Need.NOTHING),
            Map.entry("/health/ready", Need.NOTHING),
            Map.entry("/openapi.yaml", Need.NOTHING),
            Map.entry("/style.css", Need.NOTHING),
            Map.entry(SignIn.PATH, Need.NOTHING),
            Map.entry(SignIn.CALLBACK, Need.NOTHING),
            Map.entry(SignOut.PATH, Need.NOTHING),
            Map.entry("/metrics", Need.MAINTAINER));

    /** How routes end that are there for each framework, and for each version of it. */
    private static final Map<String, Need> ENDS = Map.ofEntries(
            // What is wrong in the framework, and how it was read.
            Map.entry("/explain", Need.MAINTAINER),
            Map.entry("/explain.json", Need.MAINTAINER),
            Map.entry("/preview", Need.MAINTAINER),
            Map.entry("/problems.json", Need.MAINTAINER),
            // What the company says of a job.
            Map.entry("/levels/{level}/posting", Need.PEOPLE),
            // Review data.
            Map.entry("/answers", Need.PEOPLE),
            Map.entry("/reviews", Need.PEOPLE),
            Map.entry("/collect", Need.PEOPLE),
            Map.entry("/runs/{run}.json", Need.PEOPLE),
            Map.entry("/runs/{run}", Need.PEOPLE),
            Map.entry("/runs/{run}/{result}", Need.PEOPLE),
            // Proves itself by its signature.
            Map.entry("/hooks/git", Need.NOTHING));

    private Rules() {}

    /** @param route as it is registered, such as {@code /crafts/{craft}}; a path that is asked for proves nothing */
    static Need of(String route, boolean reads) {
        Need need = ROUTES.get(route);
        if (need != null) {
            return need;
        }
        return ENDS.entrySet().stream()
                .filter(end -> route.endsWith(end.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(reads ? Need.READER : Need.PEOPLE);
    }
}
