package dev.levelpress.document;

import dev.levelpress.document.offer.Offer;
import dev.levelpress.framework.Area;
import dev.levelpress.framework.Craft;
import dev.levelpress.framework.Expectation;
import dev.levelpress.framework.Framework;
import dev.levelpress.framework.Level;
import dev.levelpress.framework.RichText;
import dev.levelpress.problem.Location;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Says what each document of a level says.
 *
 * @param date printed on every document instead of the commit's
 * @param version printed on every document instead of the commit
 * @param nextLevel whether reviews show the next level's expectations too
 * @param resolveInherited whether expectations that refer to another level show its text
 */
public record Documents(
        Look look, Optional<LocalDate> date, Optional<String> version, boolean nextLevel, boolean resolveInherited) {

    public Document document(Kind kind, Framework framework, Craft craft, Level level) {
        return switch (kind) {
            case PROFILE -> profile(framework, craft, level);
            case REVIEW -> review(framework, craft, level);
            case POSTING ->
                posting(framework, craft, level, Offer.none(), Location.of("offer"))
                        .posting();
        };
    }

    /**
     * A posting of a level.
     *
     * @param where the offer was read from
     */
    public Drafted posting(Framework framework, Craft craft, Level level, Offer offer, Location where) {
        return new Drafting(framework, craft, level, offer, where).drafted(look);
    }

    /** A text of a craft that stands by itself. */
    public RichText printable(Craft craft, RichText text) {
        return new PrintableText(List.of(), craft.permalink()).of(text);
    }

    private Profile profile(Framework framework, Craft craft, Level level) {
        PrintableText printable = new PrintableText(described(craft, level), craft.permalink());
        List<AreaRow> rows = rows(craft, level, printable);
        List<Note> sections = new ArrayList<>();
        for (var section : level.sections()) {
            String id = "section-" + (sections.size() + 1);
            sections.add(new Note(id, section.name(), printable.of(section.text())));
        }
        List<Note> descriptions = craft.areas().stream()
                .filter(area -> printable.describes(area.id()))
                .map(area -> new Note(area.id(), area.name(), printable.of(area.description())))
                .toList();
        return new Profile(
                masthead(framework, craft, level),
                printable.of(level.summary()),
                rows,
                sections,
                descriptions,
                isDraft(rows),
                look);
    }

    /** A review has no descriptions of areas to link to. */
    private Review review(Framework framework, Craft craft, Level level) {
        PrintableText printable = new PrintableText(List.of(), Optional.empty());
        List<AreaRow> rows = rows(craft, level, printable);
        Optional<Level> next = nextLevel ? craft.after(level) : Optional.empty();
        return new Review(
                masthead(framework, craft, level),
                printable.of(level.summary()),
                rows,
                next.map(higher -> same(rows, craft, higher, printable)).orElse(List.of()),
                next.map(Level::title).orElse(""),
                framework.ratings(),
                ContentDigest.of(level, rows),
                Optional.empty(),
                "",
                isDraft(rows),
                look);
    }

    private Masthead masthead(Framework framework, Craft craft, Level level) {
        Optional<LocalDate> dated = date.or(framework.revision()::date);
        Locale locale = Locale.forLanguageTag(framework.language());
        return new Masthead(
                framework.name(),
                craft.id(),
                craft.name(),
                level.id(),
                level.label(),
                level.title(),
                version.or(framework.revision()::commit).orElseGet(framework.revision()::digest),
                dated.map(day -> day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(locale)))
                        .orElse(""),
                dated.map(LocalDate::toString).orElse(""),
                framework.language());
    }

    private List<AreaRow> rows(Craft craft, Level level, PrintableText printable) {
        return level.expectations().stream()
                .map(each -> row(craft, each, printable))
                .toList();
    }

    /** The rows of another level for the same areas; an area it does not describe is an empty placeholder. */
    private List<AreaRow> same(List<AreaRow> rows, Craft craft, Level level, PrintableText printable) {
        return rows.stream()
                .map(row -> level.expectation(row.id())
                        .map(each -> row(craft, each, printable))
                        .orElseGet(() -> new AreaRow(row.id(), row.name(), false, true, "", RichText.EMPTY)))
                .toList();
    }

    private AreaRow row(Craft craft, Expectation expectation, PrintableText printable) {
        RichText held = Inheritance.text(craft, expectation);
        // Nothing is there to refer to when the other level's text is still to be written.
        RichText text = resolveInherited || held.isEmpty() ? held : expectation.text();
        return new AreaRow(
                expectation.area(),
                expectation.areaName(),
                printable.describes(expectation.area()),
                text.isEmpty(),
                expectation
                        .inheritedFrom()
                        .flatMap(craft::level)
                        .map(Level::label)
                        .orElse(""),
                resolveInherited,
                printable.of(text));
    }

    private static boolean isDraft(List<AreaRow> rows) {
        return rows.stream().anyMatch(AreaRow::placeholder);
    }

    /** The areas of the level that the craft describes. */
    private static List<String> described(Craft craft, Level level) {
        return craft.areas().stream()
                .filter(area -> !area.description().isEmpty())
                .map(Area::id)
                .filter(id -> level.expectation(id).isPresent())
                .toList();
    }
}
