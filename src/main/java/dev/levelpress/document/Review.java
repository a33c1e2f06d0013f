package dev.levelpress.document;

import dev.levelpress.framework.Choice;
import dev.levelpress.framework.RichText;
import java.util.List;
import java.util.Optional;

/**
 * A review template: the expectations of a level with room for what people say about them.
 *
 * @param next the next level's expectations of the same areas, in the same order as {@code areas}; empty when they are
 *     not asked for or there is no next level
 * @param nextTitle title of the next level; empty when {@code next} is
 * @param ratings the company's rating scale, which takes the place of the template's own; empty when it has none
 * @param content digest of what the level says, so that a form of an older text is recognised
 * @param person whom the form is for; empty for anyone
 * @param period such as "H2 2026"; empty when it is to be filled in
 */
public record Review(
        Masthead masthead,
        RichText summary,
        List<AreaRow> areas,
        List<AreaRow> next,
        String nextTitle,
        List<Choice> ratings,
        String content,
        Optional<Person> person,
        String period,
        boolean draft,
        Look look)
        implements Document {

    public Review {
        areas = List.copyOf(areas);
        next = List.copyOf(next);
        ratings = List.copyOf(ratings);
    }

    @Override
    public Kind kind() {
        return Kind.REVIEW;
    }

    /** The same form for one person. */
    public Review of(Person person, String period) {
        return new Review(
                masthead, summary, areas, next, nextTitle, ratings, content, Optional.of(person), period, draft, look);
    }

    public Origin origin() {
        return new Origin(
                masthead.framework(),
                masthead.version(),
                masthead.craftId(),
                masthead.levelId(),
                content,
                person.map(Person::id).orElse(""),
                period);
    }

    /** What a question is answered with before anyone fills the form in; empty for nothing. */
    public String given(String question) {
        return switch (question) {
            case "period" -> period;
            case "employee" -> person.map(Person::name).orElse("");
            case "employeeId" -> person.map(Person::id).orElse("");
            case "email" -> person.map(Person::email).orElse("");
            case "manager" -> person.map(Person::manager).orElse("");
            default -> "";
        };
    }

    /** The same for a question about an area. */
    public String given(String question, String area) {
        return question.equals("previousRating")
                ? person.map(each -> each.previous().getOrDefault(area, "")).orElse("")
                : "";
    }
}
