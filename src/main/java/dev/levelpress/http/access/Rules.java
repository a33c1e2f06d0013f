package dev.levelpress.http.access;

import java.util.Map;

/**
 * THE table of who may do what: a route as it is registered, and what it needs. A route that is not here needs a reader
 * to be read, and the people role for anything else: what is sent may be review data.
 */
final class Rules {

    /** What machines ask, what browsers need for any page, and signing in. */
    private static final Map<String, Need> ROUTES = Map.of(
            "/health/live",
            Need.NOTHING,
            "/health/ready",
            Need.NOTHING,
            "/openapi.yaml",
            Need.NOTHING,
            "/style.css",
            Need.NOTHING,
            SignIn.PATH,
            Need.NOTHING,
            SignIn.CALLBACK,
            Need.NOTHING,
            SignOut.PATH,
            Need.NOTHING,
            "/metrics",
            Need.MAINTAINER);

    /** How routes end that are there for each framework, and for each version of it. */
    private static final Map<String, Need> ENDS = Map.of(
            // What is wrong in the framework, and how it was read.
            "/explain", Need.MAINTAINER,
            "/explain.json", Need.MAINTAINER,
            "/preview", Need.MAINTAINER,
            "/problems.json", Need.MAINTAINER,
            // Review data.
            "/answers", Need.PEOPLE,
            // Proves itself by its signature.
            "/hooks/git", Need.NOTHING);

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
