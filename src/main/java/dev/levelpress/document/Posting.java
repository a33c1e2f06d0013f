package dev.levelpress.document;

import dev.levelpress.document.offer.Offer;
import dev.levelpress.framework.RichText;
import java.util.List;

/**
 * A posting for a job board: a level, and what a recruiter adds. Its texts are paragraphs and lists with strong and
 * emphasised words, nothing else; nothing in it is still to be written.
 *
 * @param masthead with the posting's title, date and company, and without version
 * @param terms the offer in words
 * @param areas what the work is; only those that are described
 */
public record Posting(
        Masthead masthead,
        Offer offer,
        Terms terms,
        RichText intro,
        RichText summary,
        List<Note> areas,
        RichText benefits,
        RichText equalOpportunity,
        Look look)
        implements Document {

    public Posting {
        areas = List.copyOf(areas);
    }

    /** The level's page without its headings: what the work is. */
    public boolean saysNothing() {
        return intro.isEmpty() && summary.isEmpty() && areas.isEmpty();
    }

    @Override
    public Kind kind() {
        return Kind.POSTING;
    }

    /** What is still to be written is left out. */
    @Override
    public boolean draft() {
        return false;
    }
}
