package dev.levelpress.document.offer;

import java.util.Locale;
import java.util.Optional;

/** Reads yes or no. */
final class Flag {

    private Flag() {}

    /** Empty when it says neither. */
    static Optional<Boolean> of(String said) {
        return switch (said.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> Optional.of(true);
            // "no" is Norway where countries are said.
            case "false", "off" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
