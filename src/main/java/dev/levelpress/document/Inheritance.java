package dev.levelpress.document;

import dev.levelpress.framework.Craft;
import dev.levelpress.framework.Expectation;
import dev.levelpress.framework.RichText;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Follows "same as" from level to level to the text that holds. */
final class Inheritance {

    private Inheritance() {}

    /** The text to print; empty for a placeholder, the reference as written when it leads nowhere. */
    static RichText text(Craft craft, Expectation expectation) {
        Set<Expectation> seen = new HashSet<>();
        Expectation current = expectation;
        while (current.state() == Expectation.State.INHERITED && seen.add(current)) {
            String area = current.area();
            Optional<Expectation> inherited =
                    current.inheritedFrom().flatMap(craft::level).flatMap(level -> level.expectation(area));
            if (inherited.isEmpty()) {
                return expectation.text();
            }
            current = inherited.get();
        }
        return switch (current.state()) {
            case WRITTEN -> current.text();
            case PLACEHOLDER -> RichText.EMPTY;
            case INHERITED -> expectation.text();
        };
    }
}
