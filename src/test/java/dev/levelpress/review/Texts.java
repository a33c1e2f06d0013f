package dev.levelpress.review;

import dev.levelpress.document.Question;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What people fill in. */
final class Texts {

    /** What editors, XML and spreadsheets stumble over. */
    static final String AWKWARD = "A & B <c> \"q\" 'a' äöü ß 漢字 한국어 👍🏽 =1+1\nsecond line\nthird line";

    private Texts() {}

    /** An answer that the question takes, another for each number. */
    static String answer(Question question, int number) {
        return switch (question.type()) {
            case LINE -> "Line & <" + number + "> äöü 漢字 👍";
            case TEXT -> AWKWARD + " " + number;
            case CHOICE ->
                question.choices().get(number % question.choices().size()).value();
            case DATE -> LocalDate.of(2026, 1, 1).plusDays(number).toString();
            case CHECK -> "true";
        };
    }

    static String shownDate(String isoDate) {
        return LocalDate.parse(isoDate).format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH));
    }
}
