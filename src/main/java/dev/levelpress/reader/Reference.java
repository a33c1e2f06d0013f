package dev.levelpress.reader;

import dev.levelpress.framework.Block;
import dev.levelpress.framework.Inline;
import dev.levelpress.framework.RichText;
import dev.levelpress.source.Page;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text that says no more than that another level's holds here too.
 *
 * @param level position of the other level by rank; empty when it is not found
 */
record Reference(Optional<Integer> level) {

    private static final Pattern BELOW =
            Pattern.compile("(?iu)(?:(?:the )?(?:same|identical) )?(?:as|see|as per)(?: in| for| at)?(?: the)?"
                    + " (?:above|before|(?:the )?(?:previous|preceding|prior|lower)(?: level| one| role)?|(?:the )?level (?:above|before|below))"
                    + "|(?:the )?same as above|ditto|(?:the )?same");
    private static final Pattern NAMED = Pattern.compile(
            "(?iu)((?:the )?(?:same|identical)(?: expectations?)?"
                    + "(?: as| to)(?: for| in| at)?|as (?:for|in|at|per)|as|inherits?(?: from)?|like|see|refer to|→)\\s+(?:the\\s+)?(.+)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern BARE_NUMBER =
            Pattern.compile("(?iu)(?:(?:level|grade|band|step)\\s*|l|e|ic|m|p)?\\s*(\\d{1,9})");
    /** No more than a name; "L3, and I mentor" goes on. */
    private static final Pattern NAME_ONLY = Pattern.compile("[^\\s,;:]+( [^\\s,;:]+){0,4}");

    private static final int LONGEST = 100;

    /** A level that can be meant. */
    record Meant(Place place, String id, String label, String title) {

        /** Whether a link to that page leads here; one of several levels of a page is meant by its anchor. */
        boolean isAt(Page page, String fragment) {
            return place.page().equals(page)
                    && (place.isPage() || place.anchors().contains(fragment));
        }
    }

    /** @param own position of the level the text stands in; @param page of the text */
    static Optional<Reference> in(RichText text, int own, List<Meant> levels, Site site) {
        if (text.blocks().size() != 1 || !(text.blocks().getFirst() instanceof Block.Paragraph paragraph)) {
            return Optional.empty();
        }
        String plain = text.plain();
        if (plain.length() > LONGEST) {
            return Optional.empty();
        }
        String words = plain.replaceAll("\\s+", " ").replaceAll("^[\\p{P}\\s]+|[\\p{P}\\s]+$", "");
        Optional<Integer> linked = linked(paragraph, own, levels, site);
        boolean onlyLink =
                paragraph.inlines().size() == 1 && paragraph.inlines().getFirst() instanceof Inline.Link;
        if (linked.isPresent() && onlyLink) {
            return Optional.of(new Reference(linked));
        }
        if (BELOW.matcher(words).matches()) {
            return Optional.of(new Reference(own > 0 ? Optional.of(own - 1) : Optional.empty()));
        }
        Matcher named = NAMED.matcher(words);
        return named.matches() ? named(named, linked, own, levels) : Optional.empty();
    }

    private static Optional<Reference> named(Matcher named, Optional<Integer> linked, int own, List<Meant> levels) {
        Optional<Integer> level = linked.or(() -> find(named.group(2), own, levels));
        boolean certain = named.group(1).toLowerCase(Locale.ROOT).contains("same")
                ? NAME_ONLY.matcher(named.group(2)).matches()
                : BARE_NUMBER.matcher(named.group(2)).matches();
        return level.isPresent() || certain ? Optional.of(new Reference(level)) : Optional.empty();
    }

    private static Optional<Integer> linked(Block.Paragraph paragraph, int own, List<Meant> levels, Site site) {
        return Texts.links(new RichText(List.of(paragraph)))
                .flatMap(target -> site.page(levels.get(own).place().page(), target).stream()
                        .flatMap(page -> positions(levels, own, level -> level.isAt(page, Site.fragment(target)))))
                .findFirst();
    }

    /** By label, title or id; by number; by words that only one level has, its label before its title. */
    private static Optional<Integer> find(String name, int own, List<Meant> levels) {
        String wanted = Slug.of(name);
        String bare = wanted.replaceFirst("-level$", "");
        Matcher number = BARE_NUMBER.matcher(name);
        return only(positions(levels, own, level -> names(level).anyMatch(wanted::equals)))
                .or(() -> number.matches()
                        ? only(positions(levels, own, level -> number(level).equals(Optional.of(number.group(1)))))
                        : Optional.empty())
                .or(() -> only(positions(levels, own, level -> hasWords(level.label(), bare))))
                .or(() -> only(positions(levels, own, level -> hasWords(level.title(), bare))));
    }

    private static Stream<String> names(Meant level) {
        return Stream.of(Slug.of(level.label()), Slug.of(level.title()), level.id());
    }

    private static Optional<String> number(Meant level) {
        return Stream.of(level.label(), level.title(), level.id())
                .map(NUMBER::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst();
    }

    private static boolean hasWords(String text, String words) {
        return !words.isEmpty() && ("-" + Slug.of(text) + "-").contains("-" + words + "-");
    }

    private interface Test {
        boolean of(Meant level);
    }

    private static Stream<Integer> positions(List<Meant> levels, int except, Test test) {
        return Stream.iterate(0, at -> at < levels.size(), at -> at + 1)
                .filter(at -> at != except && test.of(levels.get(at)));
    }

    private static Optional<Integer> only(Stream<Integer> positions) {
        List<Integer> found = positions.limit(2).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
