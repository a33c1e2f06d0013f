package dev.levelpress.http;

import dev.levelpress.framework.Framework;
import dev.levelpress.http.edition.Edition;
import dev.levelpress.http.edition.HeldBack;
import dev.levelpress.http.edition.Served;
import dev.levelpress.http.edition.Site;
import dev.levelpress.output.json.JsonOutput;
import dev.levelpress.problem.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What machines that watch the service are told. */
final class Health {

    private final JsonOutput json = new JsonOutput();

    /** The process answers. */
    byte[] live() {
        return json.object(Map.of("status", "live"));
    }

    private static boolean isReady(Served served) {
        return !served.edition().framework().crafts().isEmpty();
    }

    /** Whether all frameworks have something to be had. */
    static boolean isReady(List<Site> sites) {
        return sites.stream().map(site -> site.editions().latest()).allMatch(Health::isReady);
    }

    /** Documents can be had, and of which version; {@code heldBack} says why that is not the newest. */
    byte[] ready(List<Site> sites) {
        Map<String, @Nullable Object> health = new LinkedHashMap<>();
        health.put("status", isReady(sites) ? "ready" : "empty");
        if (sites.size() == 1) {
            health.putAll(framework(sites.getFirst().editions().latest()));
        } else {
            Map<String, Object> frameworks = new LinkedHashMap<>();
            sites.forEach(
                    site -> frameworks.put(site.id(), framework(site.editions().latest())));
            health.put("frameworks", frameworks);
        }
        return json.object(health);
    }

    private static Map<String, @Nullable Object> framework(Served served) {
        Edition edition = served.edition();
        Framework framework = edition.framework();
        Map<String, @Nullable Object> health = new LinkedHashMap<>();
        health.put("framework", framework.name());
        health.put("commit", framework.revision().commit().orElse(null));
        health.put("digest", framework.revision().digest());
        health.put("read", edition.read().toString());
        health.put("crafts", framework.crafts().size());
        health.put("errors", edition.count(Severity.ERROR));
        health.put("warnings", edition.count(Severity.WARNING));
        health.put("heldBack", served.heldBack().map(Health::heldBack).orElse(null));
        return health;
    }

    private static Map<String, Object> heldBack(HeldBack heldBack) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("since", heldBack.since().toString());
        answer.put("reasons", heldBack.reasons());
        return answer;
    }
}
