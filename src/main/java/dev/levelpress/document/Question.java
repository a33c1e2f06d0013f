package dev.levelpress.document;

import dev.levelpress.framework.Choice;
import java.util.List;
import java.util.Locale;

/**
 * One thing that a form asks.
 *
 * @param name unique among the questions about a level, or among those about an area; such as {@code selfRating}
 * @param title what people read
 * @param prompt shown while there is no answer; may be empty
 * @param choices the answers there are; empty unless the type is {@link Type#CHOICE}
 */
public record Question(String name, String title, String prompt, Type type, List<Choice> choices) {

    /** How a question is answered. */
    public enum Type {
        LINE,
        TEXT,
        CHOICE,
        /** Written {@code yyyy-mm-dd}. */
        DATE,
        /** Answered {@code true} or {@code false}. */
        CHECK
    }

    public Question {
        choices = List.copyOf(choices);
    }

    /** Whether it asks for a step of the rating scale: its name ends with "rating". */
    public static boolean isRating(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith("rating");
    }

    /** With the company's rating scale where it asks for a rating; an empty scale changes nothing. */
    Question rated(List<Choice> ratings) {
        return type == Type.CHOICE && isRating(name) && !ratings.isEmpty()
                ? new Question(name, title, prompt, type, ratings)
                : this;
    }
}
