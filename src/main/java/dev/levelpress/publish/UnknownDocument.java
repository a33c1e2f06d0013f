package dev.levelpress.publish;

import java.util.List;

/** There is no such craft, level or format; the message names those there are. */
public final class UnknownDocument extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * @param what sort of thing, such as {@code craft}
     * @param known all there are of it
     */
    public UnknownDocument(String what, String asked, List<String> known) {
        super("there is no " + what + " \"" + asked + "\"; "
                + (known.isEmpty() ? "there is none at all" : "there is " + String.join(", ", known)));
    }
}
