package dev.levelpress.reader;

import dev.levelpress.framework.Origin;
import dev.levelpress.framework.RichText;
import dev.levelpress.framework.Section;
import dev.levelpress.source.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Each area has a heading of its own, at whatever depth; headings without text group them. Most areas occur in several
 * levels; a heading that only one level has is an area there, too, unless the others agree on all theirs.
 */
final class HeadingAreas implements AreaStyle {

    private final Configuration configuration;

    HeadingAreas(Configuration configuration) {
        this.configuration = configuration;
    }

    /** A heading that may be an area, with its text. */
    private record Candidate(Node.Heading heading, String key, List<Node> nodes) {}

    @Override
    public List<WrittenLevel> levels(List<Place> places) {
        Depth depth = Depth.usual(places, configuration);
        Map<Place, List<Candidate>> candidates = new HashMap<>();
        List<Place> levels = new ArrayList<>();
        for (Place place : places) {
            List<Candidate> found = new ArrayList<>();
            collect(place.nodes(), depth.in(place), found);
            if (!found.isEmpty()) {
                candidates.put(place, found);
                levels.add(place);
            }
        }
        Set<String> common = shared(levels, candidates);
        levels.removeIf(place -> !fits(candidates.getOrDefault(place, List.of()), common));
        Set<String> shared = shared(levels, candidates);
        Predicate<Candidate> isArea = isArea(levels, candidates, shared);
        return levels.stream()
                .map(place -> level(place, candidates.getOrDefault(place, List.of()), isArea))
                .filter(level -> !level.areas().isEmpty())
                .toList();
    }

    private static boolean fits(List<Candidate> candidates, Set<String> shared) {
        long known =
                candidates.stream().filter(each -> shared.contains(each.key())).count();
        return known * 2 >= candidates.size() && known > 0;
    }

    /** When levels agree on nearly all headings, one of a single level is something else. */
    private static Predicate<Candidate> isArea(
            List<Place> levels, Map<Place, List<Candidate>> candidates, Set<String> shared) {
        List<Candidate> all = levels.stream()
                .flatMap(place -> candidates.getOrDefault(place, List.of()).stream())
                .toList();
        long known = all.stream().filter(each -> shared.contains(each.key())).count();
        boolean agree = levels.size() > 2 && known * 10 >= all.size() * 8L;
        return candidate -> !Facts.are(candidate.nodes()) && (!agree || shared.contains(candidate.key()));
    }

    private static Set<String> shared(List<Place> levels, Map<Place, List<Candidate>> candidates) {
        Map<String, Integer> having = new HashMap<>();
        for (Place level : levels) {
            Set<String> keys = new HashSet<>();
            candidates.getOrDefault(level, List.of()).forEach(each -> keys.add(each.key()));
            keys.forEach(key -> having.merge(key, 1, Integer::sum));
        }
        return having.entrySet().stream()
                .filter(key -> key.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    // ---- one level

    private static WrittenLevel level(Place place, List<Candidate> candidates, Predicate<Candidate> isArea) {
        List<WrittenArea> areas = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        Set<Node> headings = new HashSet<>();
        for (Candidate candidate : candidates) {
            headings.add(candidate.heading());
            Origin origin = new Origin(place.page().path(), candidate.heading().line());
            RichText text = Bands.text(candidate.nodes());
            if (isArea.test(candidate)) {
                areas.add(new WrittenArea(candidate.heading().plain(), candidate.key(), "", text, origin));
            } else if (!text.isEmpty()) {
                sections.add(new Section(candidate.heading().plain(), text, origin));
            }
        }
        introductions(place, place.nodes(), headings, sections);
        sections.sort(Comparator.comparingInt(section -> section.origin().line()));
        List<Node> intro = place.nodes().stream()
                .filter(node -> !(node instanceof Node.Heading))
                .filter(node -> !Navigating.isContents(node))
                .toList();
        int line = areas.isEmpty() ? 0 : areas.getFirst().origin().line();
        return WrittenLevel.at(place, Node.text(intro), areas, sections, line);
    }

    /** What stands below a heading that groups areas, before the first of them. */
    private static void introductions(Place place, List<Node> nodes, Set<Node> areas, List<Section> sections) {
        for (Node node : nodes) {
            if (node instanceof Node.Heading heading && !areas.contains(heading)) {
                RichText text = Node.text(heading.below().stream()
                        .filter(below -> !(below instanceof Node.Heading))
                        .toList());
                if (!text.isEmpty()) {
                    sections.add(new Section(
                            heading.plain(), text, new Origin(place.page().path(), heading.line())));
                }
                introductions(place, heading.below(), areas, sections);
            }
        }
    }

    // ---- candidates

    private void collect(List<Node> nodes, int depth, List<Candidate> found) {
        for (Node node : nodes) {
            if (!(node instanceof Node.Heading heading)) {
                continue;
            }
            boolean hasAreas = areas(heading, depth);
            List<Node> own = new ArrayList<>();
            List<Node> deeper = new ArrayList<>();
            for (Node below : heading.below()) {
                (hasAreas && below instanceof Node.Heading inner && inner.depth() <= depth ? deeper : own).add(below);
            }
            // A paragraph above areas introduces them; a list or table is an area's own text.
            boolean groups = hasAreas && own.stream().allMatch(each -> each instanceof Node.Prose);
            boolean leads = own.stream().allMatch(Navigating::isContents) && !own.isEmpty();
            if (!groups && !leads) {
                found.add(new Candidate(heading, configuration.areaKey(heading.plain()), own));
            }
            collect(deeper, depth, found);
        }
    }

    /** Whether headings below it are as deep as areas are. */
    private static boolean areas(Node.Heading heading, int depth) {
        return heading.below().stream()
                .anyMatch(below -> below instanceof Node.Heading inner && inner.depth() <= depth);
    }
}
