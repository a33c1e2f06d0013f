package dev.levelpress.http.edition;

import dev.levelpress.framework.Framework;
import dev.levelpress.http.metrics.FrameworkState;
import dev.levelpress.problem.Severity;
import java.util.Optional;

/** What is served at one moment: an edition, and why it is not the newest, if it is not. */
public record Served(Edition edition, Optional<HeldBack> heldBack) {

    /**
     * The same in numbers.
     *
     * @param source what the service calls its source
     */
    public FrameworkState state(String source) {
        Framework framework = edition.framework();
        return new FrameworkState(
                source,
                framework.name(),
                framework.revision().commit().orElse(framework.revision().digest()),
                framework.crafts().size(),
                framework.crafts().stream()
                        .mapToInt(craft -> craft.levels().size())
                        .sum(),
                edition.count(Severity.ERROR),
                edition.count(Severity.WARNING),
                edition.read(),
                heldBack.isPresent());
    }
}
