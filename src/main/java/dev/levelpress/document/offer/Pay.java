package dev.levelpress.document.offer;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * What the work is paid.
 *
 * @param min not more than {@code max}; equal to it for a fixed amount
 */
public record Pay(BigDecimal min, BigDecimal max, Currency currency, Period period) {

    /** What the amounts are for, with the names that Google's job search takes for schema.org's {@code unitText}. */
    public enum Period {
        HOUR,
        DAY,
        WEEK,
        MONTH,
        YEAR
    }

    public Pay {
        if (min.signum() < 0 || min.compareTo(max) > 0) {
            throw new IllegalArgumentException("pay from " + min + " to " + max);
        }
    }

    public boolean isFixed() {
        return min.compareTo(max) == 0;
    }
}
