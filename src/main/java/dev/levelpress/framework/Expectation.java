package dev.levelpress.framework;

import java.util.Optional;

/**
 * What a level expects in an area.
 *
 * @param area an area id of the craft
 * @param areaName the area as this level writes it
 * @param text as written, also for placeholders and references
 * @param inheritedFrom the id of the level whose text holds here too; present only for {@link State#INHERITED}
 */
public record Expectation(
        String area, String areaName, State state, RichText text, Optional<String> inheritedFrom, Origin origin) {

    public Expectation {
        if (inheritedFrom.isPresent() && state != State.INHERITED) {
            throw new IllegalArgumentException(state + " cannot be inherited from " + inheritedFrom.get());
        }
    }

    /** How far an expectation is described. */
    public enum State {
        WRITTEN,
        /** Still to be written: TODO, TBD, empty. Never printed as an expectation. */
        PLACEHOLDER,
        /** Refers to another level: "Same as L3". */
        INHERITED
    }
}
