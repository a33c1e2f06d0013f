package dev.levelpress.document;

import dev.levelpress.framework.Area;
import dev.levelpress.framework.Craft;
import dev.levelpress.framework.Expectation;
import dev.levelpress.framework.Framework;
import dev.levelpress.framework.Level;
import dev.levelpress.framework.RichText;
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
 */
public record Documents(Look look, Optional<LocalDate> date, Optional<String> version, boolean nextLevel) {

    public Document document(Kind kind, Framework framework, Craft craft, Level level) {
        return switch (kind) {
            case PROFILE -> profile(framework, craft, level);
            case REVIEW -> review(framework, craft, level);
        };
    }

    private Profile profile(Framework framework, Craft craft, Level level) {
        List<AreaRow> rows = rows(craft, level);
        List<Note> sections = new ArrayList<>();
        for (var section : level.sections()) {
            sections.add(
                    new Note("section-" + (sections.size() + 1), section.name(), printable(section.text(), List.of())));
        }
        return new Profile(
                masthead(framework, craft, level),
                printable(level.summary(), rows),
                rows,
                sections,
                descriptions(craft, rows),
                isDraft(rows),
                look);
    }

    private Review review(Framework framework, Craft craft, Level level) {
        List<AreaRow> rows = rows(craft, level);
        Optional<Level> next = nextLevel ? craft.after(level) : Optional.empty();
        return new Review(
                masthead(framework, craft, level),
                printable(level.summary(), List.of()),
                rows,
                next.map(higher -> same(rows, craft, higher)).orElse(List.of()),
                next.map(Level::title).orElse(""),
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

    private static List<AreaRow> rows(Craft craft, Level level) {
        return level.expectations().stream().map(each -> row(craft, each)).toList();
    }

    /** The rows of another level for the same areas; an area it does not describe is an empty placeholder. */
    private static List<AreaRow> same(List<AreaRow> rows, Craft craft, Level level) {
        return rows.stream()
                .map(row -> level.expectation(row.id())
                        .map(each -> row(craft, each))
                        .orElseGet(() -> new AreaRow(row.id(), row.name(), false, true, "", RichText.EMPTY)))
                .toList();
    }

    private static AreaRow row(Craft craft, Expectation expectation) {
        boolean described = isDescribed(craft, expectation.area());
        Optional<Level> heir = expectation.inheritedFrom().flatMap(craft::level);
        RichText text = Inheritance.text(craft, expectation);
        return new AreaRow(
                expectation.area(),
                expectation.areaName(),
                described,
                text.isEmpty(),
                heir.map(Level::label).orElse(""),
                PrintableText.of(
                        text,
                        craft.areas().stream()
                                .filter(area -> isDescribed(craft, area.id()))
                                .map(Area::id)
                                .toList()));
    }

    private static boolean isDraft(List<AreaRow> rows) {
        return rows.stream().anyMatch(AreaRow::placeholder);
    }

    private static boolean isDescribed(Craft craft, String area) {
        return craft.area(area).filter(each -> !each.description().isEmpty()).isPresent();
    }

    private static List<Note> descriptions(Craft craft, List<AreaRow> rows) {
        List<String> ids = rows.stream().map(AreaRow::id).toList();
        return craft.areas().stream()
                .filter(area -> ids.contains(area.id()) && isDescribed(craft, area.id()))
                .map(area -> new Note(area.id(), area.name(), printable(area.description(), rows)))
                .toList();
    }

    private static RichText printable(RichText text, List<AreaRow> rows) {
        return PrintableText.of(
                text, rows.stream().filter(AreaRow::described).map(AreaRow::id).toList());
    }
}
