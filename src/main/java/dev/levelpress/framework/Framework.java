package dev.levelpress.framework;

import java.util.List;
import java.util.Optional;

/**
 * One company's career framework.
 *
 * @param language BCP 47, such as {@code en}
 * @param crafts in the order of the source
 */
public record Framework(String name, String language, Revision revision, List<Craft> crafts) {

    public Framework {
        crafts = List.copyOf(crafts);
    }

    public Optional<Craft> craft(String id) {
        return crafts.stream().filter(craft -> craft.id().equals(id)).findFirst();
    }
}
