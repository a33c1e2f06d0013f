package dev.levelpress.reader;

import dev.levelpress.framework.Origin;
import dev.levelpress.framework.RichText;
import dev.levelpress.source.Node;
import dev.levelpress.source.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the page of a craft says.
 *
 * @param areas headings that describe an area, in the order of the page
 * @param description all else but lists of links to the levels
 */
record CraftPage(Page page, List<DescribedArea> areas, RichText description) {

    /** Headings that are not areas though they stand between them. */
    private static final Pattern OTHER = Pattern.compile(
            "(?iu)[\\p{P}\\p{S}\\s]*(levels?|table of contents|contents|toc|overview|introduction"
                    + "|about.*|how to.*|using .*|faqs?|questions|further reading|references|resources|links|see also|progression.*"
                    + "|change ?log|history|feedback|glossary|notes?|summary|next steps|roles?|career paths?|titles)[\\p{P}\\p{S}\\s]*");

    static CraftPage of(Page page, List<WrittenLevel> levels, Site site) {
        Set<Page> pages = levels.stream().map(WrittenLevel::page).collect(Collectors.toSet());
        List<WrittenArea> rows =
                levels.stream().flatMap(level -> level.areas().stream()).toList();
        return of(
                page,
                rows,
                target -> site.page(page, target).filter(pages::contains).isPresent());
    }

    /**
     * @param rows of all levels of the craft
     * @param isLevel whether a link of the craft's page leads to one of its levels
     */
    private static CraftPage of(Page page, List<WrittenArea> rows, Predicate<String> isLevel) {
        Set<String> fragments = new HashSet<>();
        Set<String> names = new HashSet<>();
        rows.forEach(row -> {
            fragments.add(row.fragment());
            names.add(row.key());
        });
        Predicate<Node.Heading> isMeant = heading -> heading.anchors().stream().anyMatch(fragments::contains)
                || names.contains(Slug.ofArea(heading.plain()));
        List<Node.Heading> areas = areas(page, isMeant);
        List<DescribedArea> described =
                areas.stream().map(heading -> described(page, heading, rows)).toList();
        return new CraftPage(page, described, description(page, new HashSet<>(areas), isLevel));
    }

    private static DescribedArea described(Page page, Node.Heading heading, List<WrittenArea> rows) {
        RichText text = Node.text(heading.below());
        return new DescribedArea(
                heading.plain(),
                anchors(heading, rows),
                Placeholders.USUAL.isPlaceholder(text) ? RichText.EMPTY : text,
                new Origin(page.path(), heading.line()));
    }

    /** The anchors of an area's heading, the one that levels link to first. */
    private static List<String> anchors(Node.Heading area, List<WrittenArea> rows) {
        Set<String> anchors = new LinkedHashSet<>();
        rows.stream()
                .map(WrittenArea::fragment)
                .filter(area.anchors()::contains)
                .forEach(anchors::add);
        anchors.addAll(area.anchors());
        return List.copyOf(anchors);
    }

    /** Headings as deep as those that levels speak of; what stands before the first of these is introduction. */
    private static List<Node.Heading> areas(Page page, Predicate<Node.Heading> isMeant) {
        List<Node.Heading> headings = page.headings().toList();
        Map<Integer, Long> depths = headings.stream()
                .filter(isMeant)
                .collect(Collectors.groupingBy(Node.Heading::depth, Collectors.counting()));
        int depth = depths.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
        List<Node.Heading> areas = new ArrayList<>();
        for (Node.Heading heading : headings) {
            boolean other = areas.isEmpty() || OTHER.matcher(heading.plain()).matches();
            if (heading.depth() == depth && (isMeant.test(heading) || !other)) {
                areas.add(heading);
            }
        }
        return areas;
    }

    private static RichText description(Page page, Set<Node.Heading> areas, Predicate<String> isLevel) {
        Function<List<Node>, List<Node>> rest = new Function<>() {
            @Override
            public List<Node> apply(List<Node> nodes) {
                List<Node> kept = new ArrayList<>();
                for (Node node : nodes) {
                    if (node instanceof Node.Heading heading && !areas.contains(heading)) {
                        List<Node> below = apply(heading.below());
                        if (heading.depth() == 1) {
                            kept.addAll(below);
                        } else if (!below.isEmpty()) {
                            kept.add(new Node.Heading(
                                    heading.depth(), heading.title(), heading.anchors(), below, heading.line()));
                        }
                    } else if (!(node instanceof Node.Heading) && !isNavigation(node, isLevel)) {
                        kept.add(node);
                    }
                }
                return kept;
            }
        };
        return Node.text(rest.apply(page.nodes()));
    }

    /** A list or table whose every line leads to a level. */
    private static boolean isNavigation(Node node, Predicate<String> isLevel) {
        return switch (node) {
            case Node.Items items ->
                items.items().stream()
                        .allMatch(item -> Texts.links(Node.text(item.nodes())).anyMatch(isLevel));
            case Node.Table table ->
                !table.body().isEmpty()
                        && table.body().stream()
                                .allMatch(row -> row.stream()
                                        .flatMap(cell -> Texts.links(cell.text()))
                                        .anyMatch(isLevel));
            case Node.Prose ignored -> false;
            case Node.Heading ignored -> false;
        };
    }
}
