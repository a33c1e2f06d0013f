package dev.levelpress.http.access;

import java.util.Map;
import java.util.Set;

/**
 * THE table of who may do what: a route as it is registered, and what it needs. A route that is not here needs a reader
 * to be read, and the people role for anything else: what is sent may be review data.
 */
final class Rules {

    private static final Map<String, Need> ROUTES = Map.ofEntries(
            // What machines ask, what browsers need for any page, and signing in.
            Map.entry("/health/live", Need.NOTHING),
            Map.entry("/health/ready", Need.NOTHING),
            Map.entry("/openapi.yaml", Need.NOTHING),
            Map.entry("/style.css", Need.NOTHING),
            Map.entry(SignIn.PATH, Need.NOTHING),
            Map.entry(SignIn.CALLBACK, Need.NOTHING),
            Map.entry(SignOut.PATH, Need.NOTHING),
            // What is wrong in the framework, how it was read, and how the service is used.
            Map.entry("/explain", Need.MAINTAINER),
            Map.entry("/explain.json", Need.MAINTAINER),
            Map.entry("/metrics", Need.MAINTAINER),
            Map.entry("/problems.json", Need.MAINTAINER),
            // Review data.
            Map.entry("/answers", Need.PEOPLE));

    private Rules() {}

    /** @param route as it is registered, such as {@code /crafts/{craft}} */
    static Need of(String route, boolean reads) {
        Need need = ROUTES.get(route);
        if (need != null) {
            return need;
        }
        return reads ? Need.READER : Need.PEOPLE;
    }

    static Set<String> routes() {
        return ROUTES.keySet();
    }
}
