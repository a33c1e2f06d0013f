package dev.levelpress.run;

/** Somebody has more runs than are kept, or all together have. */
public final class TooManyRuns extends RuntimeException {

    private static final long serialVersionUID = 1;

    TooManyRuns() {
        super(
                "there are too many runs at the moment; delete some that are not needed any more, or come back in an hour");
    }
}
