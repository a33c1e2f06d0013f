package dev.levelpress.http.posting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/**
 * What is known of a posting that was published.
 *
 * @param name its address ends with
 * @param named whether somebody chose the name; others are not to be guessed, and search engines do not list them
 * @param title of the posting
 * @param source what it was made of
 * @param published when
 * @param last the last day on which it is there
 * @param withdrawn whether somebody took it back
 */
public record PublishedPosting(
        String name, boolean named, String title, Source source, Instant published, LocalDate last, boolean withdrawn) {

    /** Then a day is over everywhere, on the day after in UTC. */
    private static final LocalTime DAY_IS_OVER = LocalTime.NOON;

    /**
     * What a posting was made of, beside its offer.
     *
     * @param site what the service calls the framework
     * @param framework its name
     * @param craft id
     * @param level id
     * @param version of the framework, as people see it
     * @param commit its whole id; empty when the framework is not in a repository
     */
    public record Source(String site, String framework, String craft, String level, String version, String commit) {}

    /** When it is there no longer. */
    public Instant ends() {
        return last.plusDays(1).atTime(DAY_IS_OVER).toInstant(ZoneOffset.UTC);
    }

    public boolean isThere(Instant now) {
        return !withdrawn && now.isBefore(ends());
    }

    PublishedPosting taken() {
        return new PublishedPosting(name, named, title, source, published, last, true);
    }
}
