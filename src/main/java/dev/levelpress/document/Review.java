package dev.levelpress.document;

import dev.levelpress.framework.RichText;
import java.util.List;

/**
 * A review template: the expectations of a level with room for what people say about them.
 *
 * @param next the next level's expectations of the same areas, in the same order as {@code areas}; empty when they are
 *     not asked for or there is no next level
 * @param nextTitle title of the next level; empty when {@code next} is
 */
public record Review(
        Masthead masthead,
        RichText summary,
        List<AreaRow> areas,
        List<AreaRow> next,
        String nextTitle,
        boolean draft,
        Look look)
        implements Document {

    public Review {
        areas = List.copyOf(areas);
        next = List.copyOf(next);
    }

    @Override
    public Kind kind() {
        return Kind.REVIEW;
    }
}
