package dev.levelpress.template.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the tag of a content control asks for; {@link #KNOWN} is the whole vocabulary, apart from the names of inputs. */
sealed interface Tag {

    /** Inside what a tag makes sense. */
    enum Scope {
        ANYWHERE,
        AREA,
        SECTION,
        DESCRIPTION
    }

    Scope scope();

    /** Prints a short text in place of the control. @param call FreeMarker call, without its closing bracket */
    record Value(String call, Scope scope) implements Tag {}

    /** Prints formatted text, as paragraphs of their own. @param call FreeMarker call, without its closing bracket */
    record Text(String call, Scope scope) implements Tag {}

    /** Repeats the content. @param list FreeMarker expression; @param item the loop's variable and scope */
    record Repeat(String list, String item, Scope inside) implements Tag {
        @Override
        public Scope scope() {
            return Scope.ANYWHERE;
        }
    }

    /** Keeps the content or drops it. @param test FreeMarker expression */
    record Condition(String test) implements Tag {
        @Override
        public Scope scope() {
            return Scope.ANYWHERE;
        }
    }

    /** Stays a control, to be filled in. @param perArea whether there is one for each area */
    record Input(String name, boolean perArea) implements Tag {
        @Override
        public Scope scope() {
            return perArea ? Scope.AREA : Scope.ANYWHERE;
        }
    }

    /** Prints the logo. */
    record Logo() implements Tag {
        @Override
        public Scope scope() {
            return Scope.ANYWHERE;
        }
    }

    Map<String, Tag> KNOWN = Map.ofEntries(
            Map.entry("framework.name", new Value("value(doc.masthead.framework", Scope.ANYWHERE)),
            Map.entry("framework.version", new Value("value(doc.masthead.version", Scope.ANYWHERE)),
            Map.entry("framework.date", new Value("value(doc.masthead.date", Scope.ANYWHERE)),
            Map.entry("craft.name", new Value("value(doc.masthead.craft", Scope.ANYWHERE)),
            Map.entry("level.label", new Value("value(doc.masthead.label", Scope.ANYWHERE)),
            Map.entry("level.title", new Value("value(doc.masthead.title", Scope.ANYWHERE)),
            Map.entry("level.summary", new Text("text(doc.summary", Scope.ANYWHERE)),
            Map.entry("next.title", new Value("value(doc.nextTitle", Scope.ANYWHERE)),
            Map.entry("logo", new Logo()),
            Map.entry("each:area", new Repeat("doc.areas", "area", Scope.AREA)),
            Map.entry("area.name", new Value("link(area.row", Scope.AREA)),
            Map.entry("area.number", new Value("value(area.number", Scope.AREA)),
            Map.entry("area.expectation", new Text("expectation(area.row", Scope.AREA)),
            Map.entry("area.next", new Text("expectation(area.next", Scope.AREA)),
            Map.entry("each:section", new Repeat("doc.sections", "section", Scope.SECTION)),
            Map.entry("section.name", new Value("value(section.name", Scope.SECTION)),
            Map.entry("section.text", new Text("text(section.text", Scope.SECTION)),
            Map.entry("each:description", new Repeat("doc.descriptions", "description", Scope.DESCRIPTION)),
            Map.entry("description.name", new Value("mark(description", Scope.DESCRIPTION)),
            Map.entry("description.text", new Text("text(description.text", Scope.DESCRIPTION)),
            offered("organisation"),
            offered("where"),
            offered("employment"),
            offered("pay"),
            offered("posted"),
            offered("closes"),
            offered("reference"),
            Map.entry("offer.apply", new Text("text(doc.posted.apply", Scope.ANYWHERE)),
            Map.entry("offer.intro", new Text("text(doc.posted.intro", Scope.ANYWHERE)),
            Map.entry("offer.benefits", new Text("text(doc.posted.benefits", Scope.ANYWHERE)),
            Map.entry("offer.equalOpportunity", new Text("text(doc.posted.equalOpportunity", Scope.ANYWHERE)),
            ifOffered("organisation"),
            ifOffered("where"),
            ifOffered("employment"),
            ifOffered("pay"),
            ifOffered("posted"),
            ifOffered("closes"),
            ifOffered("reference"),
            Map.entry("if:offer", new Condition("!doc.posted.terms.empty")),
            Map.entry("if:offer.apply", new Condition("doc.posted.apply.blocks?has_content")),
            Map.entry("if:offer.intro", new Condition("doc.posted.intro.blocks?has_content")),
            Map.entry("if:offer.benefits", new Condition("doc.posted.benefits.blocks?has_content")),
            Map.entry("if:offer.equalOpportunity", new Condition("doc.posted.equalOpportunity.blocks?has_content")),
            Map.entry("if:summary", new Condition("doc.summary.blocks?has_content")),
            Map.entry("if:areas", new Condition("doc.areas?has_content")),
            Map.entry("if:draft", new Condition("doc.draft")),
            Map.entry("if:next", new Condition("doc.nextTitle?has_content")),
            Map.entry("if:sections", new Condition("doc.sections?has_content")),
            Map.entry("if:descriptions", new Condition("doc.descriptions?has_content")));

    private static Map.Entry<String, Tag> offered(String term) {
        return Map.entry("offer." + term, new Value("value(doc.posted.terms." + term, Scope.ANYWHERE));
    }

    private static Map.Entry<String, Tag> ifOffered(String term) {
        return Map.entry("if:offer." + term, new Condition("doc.posted.terms." + term + "?has_content"));
    }

    /** Short enough for the tag of a control, which Word limits to 64 characters, to hold an area's id too. */
    Pattern INPUT = Pattern.compile("in:(area\\.)?([A-Za-z][A-Za-z0-9]{0,23})");

    /** What people may write, for messages. */
    List<String> NAMES = Stream.concat(KNOWN.keySet().stream().sorted(), Stream.of("in:NAME", "in:area.NAME"))
            .toList();

    /** The name of the element that holds the areas' answers. */
    String AREAS = "areas";

    static Optional<Tag> of(String tag) {
        Matcher input = INPUT.matcher(tag);
        if (input.matches() && !input.group(2).equals(AREAS)) {
            return Optional.of(new Input(input.group(2), input.group(1) != null));
        }
        return Optional.ofNullable(KNOWN.get(tag));
    }
}
