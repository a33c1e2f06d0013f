package dev.levelpress.http.access;

/** A text that is never shown. */
public record Secret(String text) {

    /** @throws IllegalArgumentException when there is nothing in it */
    public Secret {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a secret is empty");
        }
    }

    @Override
    public String toString() {
        return "(secret)";
    }
}
