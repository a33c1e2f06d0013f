package dev.levelpress.http.posting;

import java.time.Instant;

/**
 * What is known of a posting that was published.
 *
 * @param name its address ends with
 * @param named whether somebody chose the name; others are not to be guessed, and search engines do not list them
 * @param title of the posting
 * @param framework its name
 * @param craft id
 * @param level id
 * @param version of the framework that it was made of
 * @param published when
 * @param ends when it is there no longer
 * @param withdrawn whether somebody took it back
 */
public record PublishedPosting(
        String name,
        boolean named,
        String title,
        String framework,
        String craft,
        String level,
        String version,
        Instant published,
        Instant ends,
        boolean withdrawn) {

    public boolean isThere(Instant now) {
        return !withdrawn && now.isBefore(ends);
    }

    PublishedPosting taken() {
        return new PublishedPosting(name, named, title, framework, craft, level, version, published, ends, true);
    }
}
