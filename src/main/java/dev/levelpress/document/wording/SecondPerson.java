package dev.levelpress.document.wording;

import dev.levelpress.framework.RichText;
import java.util.Optional;

/**
 * A text that speaks to its reader: "I deliver" as "You deliver". English only.
 *
 * @param text as a whole in the second person, or as written when one of its sentences is not certain
 * @param reason why it stays as written; empty when it was turned or has nothing to turn
 */
public record SecondPerson(RichText text, Optional<String> reason) {

    /** The text turned, or left as it is where turning it might change what it says. */
    public static SecondPerson of(RichText text) {
        try {
            Speakers.requireOne(text);
            return new SecondPerson(new ProseEdit(Pronouns::edits).of(text), Optional.empty());
        } catch (NotCertain uncertain) {
            return new SecondPerson(text, Optional.of(String.valueOf(uncertain.getMessage())));
        }
    }

    /** A sentence that may mean something else in the second person; the message quotes it. */
    static final class NotCertain extends RuntimeException {

        private static final long serialVersionUID = 1;

        NotCertain(String message) {
            super(message);
        }
    }
}
