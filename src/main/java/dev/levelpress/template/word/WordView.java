package dev.levelpress.template.word;

import dev.levelpress.document.AreaRow;
import dev.levelpress.document.Document;
import dev.levelpress.document.Masthead;
import dev.levelpress.document.Note;
import dev.levelpress.document.Origin;
import dev.levelpress.document.Posting;
import dev.levelpress.document.Profile;
import dev.levelpress.document.Review;
import dev.levelpress.framework.Choice;
import dev.levelpress.framework.RichText;
import dev.levelpress.template.XmlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What compiled Word templates see of a document.
 *
 * @param nextTitle empty when the next level is not shown
 * @param ratings take the place of the template's own; empty when it keeps them
 * @param review the document, when it is one
 * @param posted what only a posting says; empty texts for others
 */
public record WordView(
        Masthead masthead,
        RichText summary,
        List<Area> areas,
        String nextTitle,
        List<Note> sections,
        List<Note> descriptions,
        List<Choice> ratings,
        Optional<Review> review,
        Posted posted,
        boolean draft) {

    private static final int LONGEST_ID = 34;

    /**
     * One area with its row of the next level; an empty text when that is not shown.
     *
     * @param key the area's id, short enough for the tags of its controls, and unique
     */
    public record Area(String key, String name, String number, AreaRow row, AreaRow next) {}

    static WordView of(Document document) {
        return switch (document) {
            case Profile profile ->
                new WordView(
                        profile.masthead(),
                        profile.summary(),
                        areas(profile.areas(), List.of()),
                        "",
                        profile.sections(),
                        profile.descriptions(),
                        List.of(),
                        Optional.empty(),
                        Posted.NOTHING,
                        profile.draft());
            case Review review ->
                new WordView(
                        review.masthead(),
                        review.summary(),
                        areas(review.areas(), review.next()),
                        review.next().isEmpty() ? "" : review.nextTitle(),
                        List.of(),
                        List.of(),
                        review.ratings(),
                        Optional.of(review),
                        Posted.NOTHING,
                        review.draft());
            case Posting posting ->
                new WordView(
                        posting.masthead(),
                        posting.summary(),
                        areas(rows(posting.areas()), List.of()),
                        "",
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Posted.of(posting),
                        posting.draft());
        };
    }

    /** What the document was made for, for its inputs to carry. */
    public Origin origin() {
        return review.map(Review::origin)
                .orElseGet(() -> new Origin(
                        masthead.framework(), masthead.version(), masthead.craftId(), masthead.levelId(), "", "", ""));
    }

    private static List<AreaRow> rows(List<Note> areas) {
        return areas.stream()
                .map(area -> new AreaRow(area.id(), area.name(), false, false, "", area.text()))
                .toList();
    }

    private static List<Area> areas(List<AreaRow> rows, List<AreaRow> next) {
        List<Area> areas = new ArrayList<>();
        for (AreaRow row : rows) {
            int index = areas.size();
            AreaRow higher = index < next.size()
                    ? next.get(index)
                    : new AreaRow(row.id(), row.name(), false, false, "", RichText.EMPTY);
            areas.add(new Area(key(row.id(), index), row.name(), String.valueOf(index + 1), row, higher));
        }
        return areas;
    }

    private static String key(String id, int index) {
        String printable = XmlText.printable(id);
        return printable.length() <= LONGEST_ID
                ? printable
                : printable.substring(0, LONGEST_ID - 4) + "-" + (index + 1);
    }
}
