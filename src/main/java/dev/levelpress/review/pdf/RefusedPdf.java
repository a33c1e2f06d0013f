package dev.levelpress.review.pdf;

/** A PDF that must not or cannot be read; the message ends the sentence "it ..." for the person who sent it. */
public final class RefusedPdf extends Exception {

    private static final long serialVersionUID = 1;

    RefusedPdf(String reason) {
        super(reason);
    }
}
