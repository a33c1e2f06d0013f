package dev.levelpress.document;

import dev.levelpress.document.offer.Offer;
import dev.levelpress.document.wording.SecondPerson;
import dev.levelpress.document.wording.Wording;
import dev.levelpress.framework.Craft;
import dev.levelpress.framework.Expectation;
import dev.levelpress.framework.Framework;
import dev.levelpress.framework.Level;
import dev.levelpress.framework.Origin;
import dev.levelpress.framework.RichText;
import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes a posting of a level and an offer, and notes what its writers should know. */
final class Drafting {

    private final Framework framework;
    private final Craft craft;
    private final Level level;
    private final Offer offer;
    private final Location where;
    private final List<Problem> problems = new ArrayList<>();

    /** @param where the offer was read from */
    Drafting(Framework framework, Craft craft, Level level, Offer offer, Location where) {
        this.framework = framework;
        this.craft = craft;
        this.level = level;
        this.offer = offer;
        this.where = where;
    }

    Drafted drafted(Look look) {
        Locale locale = Locale.forLanguageTag(framework.language());
        Posting posting = new Posting(
                masthead(locale),
                offer,
                Terms.of(offer, locale),
                PostingText.written(offer.intro()),
                voiced(PostingText.of(level.summary()), "the summary", level.origin()),
                areas(),
                PostingText.written(offer.benefits()),
                PostingText.written(offer.equalOpportunity()),
                look);
        if (posting.saysNothing()) {
            problems.add(new Problem.NothingToPost(of(level.origin()), level.label()));
        }
        words(posting);
        return new Drafted(posting, problems);
    }

    /** What the outside may see: the company stands where other documents name the framework. */
    private Masthead masthead(Locale locale) {
        String title = offer.title().isEmpty() ? level.title() : offer.title();
        return new Masthead(
                offer.employer().name(),
                craft.id(),
                craft.name(),
                level.id(),
                title,
                title,
                "",
                offer.posted().map(day -> Terms.date(day, locale)).orElse(""),
                offer.posted().map(LocalDate::toString).orElse(""),
                framework.language());
    }

    private List<Note> areas() {
        List<String> known =
                level.expectations().stream().map(Expectation::area).toList();
        List<String> chosen = offer.selection().areas();
        chosen.stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> problems.add(new Problem.UnknownOfferArea(where, "areas", id, known)));
        List<Note> notes = new ArrayList<>();
        for (Expectation each : level.expectations()) {
            if (chosen.isEmpty() || chosen.contains(each.area())) {
                RichText text = PostingText.of(held(each));
                if (text.isEmpty()) {
                    problems.add(new Problem.PostingWithoutArea(of(each.origin()), each.areaName()));
                } else {
                    String name = "area \"" + each.areaName() + "\"";
                    notes.add(new Note(each.area(), each.areaName(), voiced(text, name, each.origin())));
                }
            }
        }
        return notes;
    }

    /** Another level's text where that holds; nothing where it cannot be found, as outsiders cannot look it up. */
    private RichText held(Expectation expectation) {
        RichText text = Inheritance.text(craft, expectation);
        boolean reference = expectation.state() == Expectation.State.INHERITED && text.equals(expectation.text());
        return reference ? RichText.EMPTY : text;
    }

    private RichText voiced(RichText text, String name, Origin origin) {
        return switch (offer.selection().voice()) {
            case AS_WRITTEN -> text;
            case SECOND_PERSON -> secondPerson(text, name, origin);
        };
    }

    private RichText secondPerson(RichText text, String name, Origin origin) {
        if (!isEnglish()) {
            problems.add(new Problem.VoiceAsWritten(of(origin), name, "only English can be turned"));
            return text;
        }
        SecondPerson turned = SecondPerson.of(text);
        turned.reason().ifPresent(reason -> problems.add(new Problem.VoiceAsWritten(of(origin), name, reason)));
        return turned.text();
    }

    private void words(Posting posting) {
        if (!isEnglish()) {
            return;
        }
        words("title", posting.masthead().title(), where);
        words("intro", posting.intro().plain(), where);
        words("the summary", posting.summary().plain(), of(level.origin()));
        for (Note area : posting.areas()) {
            Origin origin =
                    level.expectation(area.id()).map(Expectation::origin).orElse(level.origin());
            words(
                    "area \"" + area.name() + "\"",
                    area.name() + "\n" + area.text().plain(),
                    of(origin));
        }
        words("benefits", posting.benefits().plain(), where);
        words("apply", posting.terms().link().isEmpty() ? posting.terms().apply() : "", where);
    }

    private void words(String name, String text, Location place) {
        for (Wording.Finding found : Wording.english().findings(text)) {
            problems.add(
                    new Problem.PointedWord(place, name, found.word(), found.around(), found.reason(), found.remedy()));
        }
    }

    private boolean isEnglish() {
        return Locale.forLanguageTag(framework.language()).getLanguage().equals("en");
    }

    private static Location of(Origin origin) {
        return new Location(origin.file(), origin.line());
    }
}
