package dev.levelpress.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stands in for many people in one form: each value is a mark, to be found in the finished form and replaced by theirs.
 *
 * <p>A form shows what is known and leaves out what is not, so the people one stands in for have the same values known.
 */
public final class StandIn {

    /** What no text holds: characters that Unicode gives no meaning, around a name nobody can guess. */
    private static final String SECRET = "\uFDD0" + UUID.randomUUID() + "-";

    private static final String END = "\uFDD1";
    private static final Pattern MARK = Pattern.compile(Pattern.quote(SECRET) + "(\\d{1,9})" + END);

    private final List<Function<Person, String>> values = new ArrayList<>();
    private final Person person;

    private StandIn(Person like) {
        Map<String, String> previous = new HashMap<>();
        String id = mark(like.id(), Person::id);
        String name = mark(like.name(), Person::name);
        String email = mark(like.email(), Person::email);
        String manager = mark(like.manager(), Person::manager);
        for (String area : new TreeSet<>(like.previous().keySet())) {
            previous.put(
                    area,
                    mark(
                            like.previous().getOrDefault(area, ""),
                            each -> each.previous().getOrDefault(area, "")));
        }
        this.person = new Person(id, name, email, manager, previous);
    }

    /** For this person and all others of whom the same is {@link #known known}. */
    public static StandIn of(Person like) {
        return new StandIn(like);
    }

    /** What is known of a person, without saying it: the same for people whom the same stand-in can stand in for. */
    public static List<Object> known(Person person) {
        TreeSet<String> areas = new TreeSet<>(person.previous().keySet());
        areas.removeIf(area -> person.previous().getOrDefault(area, "").isEmpty());
        return List.of(
                person.id().isEmpty(),
                person.name().isEmpty(),
                person.email().isEmpty(),
                person.manager().isEmpty(),
                areas);
    }

    private String mark(String value, Function<Person, String> of) {
        if (value.isEmpty()) {
            return "";
        }
        values.add(of);
        return SECRET + (values.size() - 1) + END;
    }

    /** The one to make the form for. */
    public Person person() {
        return person;
    }

    /** A person's values, in the order that {@link Piece#value} counts them in. */
    public List<String> values(Person someone) {
        return values.stream().map(each -> each.apply(someone)).toList();
    }

    /**
     * Text that is the same for all, and what follows it.
     *
     * @param value the number of a person's value; -1 after the last text
     */
    public record Piece(String text, int value) {}

    /** A text cut at its marks; one piece when it has none. */
    public static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher marks = MARK.matcher(text);
        int done = 0;
        while (marks.find()) {
            MatchResult mark = marks.toMatchResult();
            pieces.add(new Piece(text.substring(done, mark.start()), Integer.parseInt(mark.group(1))));
            done = mark.end();
        }
        pieces.add(new Piece(text.substring(done), -1));
        return pieces;
    }
}
