package dev.levelpress.http.edition;

import java.time.Instant;
import java.util.List;

/**
 * A newer state of the source that is not served because it is worse.
 *
 * @param since the first of the states that were held back one after the other
 * @param reasons each a sentence for the author, {@code file:line: message; remedy} where there is a place
 */
public record HeldBack(Instant since, List<String> reasons) {

    public HeldBack {
        reasons = List.copyOf(reasons);
    }
}
