package dev.levelpress.review;

import dev.levelpress.document.AreaRow;
import dev.levelpress.document.Look;
import dev.levelpress.document.Masthead;
import dev.levelpress.document.Review;
import dev.levelpress.framework.RichText;
import dev.levelpress.review.word.Blank;
import java.util.List;
import java.util.Optional;

/** A review of a level that is none: marks stand for all that levels say. */
final class BlankReview {

    private static final String LEVEL = String.valueOf(Blank.LEVEL);
    private static final String ANYTHING = String.valueOf(Blank.ANYTHING);

    static final Review REVIEW = new Review(
            new Masthead(ANYTHING, "", LEVEL, "", LEVEL, LEVEL, ANYTHING, ANYTHING, "", "en"),
            RichText.of(ANYTHING),
            List.of(new AreaRow("area", String.valueOf(Blank.AREA), false, false, "", RichText.of(ANYTHING))),
            List.of(),
            "",
            List.of(),
            "",
            Optional.empty(),
            "",
            false,
            Look.defaults());

    private BlankReview() {}
}
