package dev.levelpress.framework;

import java.util.List;
import java.util.Optional;

/**
 * One company's career framework.
 *
 * @param language BCP 47, such as {@code en}
 * @param crafts in the order of the source
 * @param ratings the steps of the company's rating scale, lowest first; empty when it says none
 */
public record Framework(String name, String language, Revision revision, List<Craft> crafts, List<Choice> ratings) {

    public Framework {
        crafts = List.copyOf(crafts);
        ratings = List.copyOf(ratings);
    }

    /** Without a rating scale of its own. */
    public Framework(String name, String language, Revision revision, List<Craft> crafts) {
        this(name, language, revision, crafts, List.of());
    }

    public Optional<Craft> craft(String id) {
        return crafts.stream().filter(craft -> craft.id().equals(id)).findFirst();
    }
}
