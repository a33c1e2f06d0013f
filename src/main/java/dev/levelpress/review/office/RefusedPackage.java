package dev.levelpress.review.office;

/** A package that must not or cannot be read; the message ends the sentence "it ..." for the person who sent it. */
public final class RefusedPackage extends Exception {

    private static final long serialVersionUID = 1;

    public RefusedPackage(String reason) {
        super(reason);
    }
}
