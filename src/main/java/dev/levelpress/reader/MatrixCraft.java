package dev.levelpress.reader;

import dev.levelpress.framework.Origin;
import dev.levelpress.framework.RichText;
import dev.levelpress.framework.Section;
import dev.levelpress.source.Node;
import dev.levelpress.source.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes a craft of the tables that have its levels. */
final class MatrixCraft {

    /** What programs call a sheet that nobody named. */
    private static final Pattern UNNAMED_SHEET =
            Pattern.compile("(?iu)(sheet|table|tabelle|blatt|feuil|hoja|foglio|planilha|blad|シート|工作表)\\s*\\d*");

    private final List<Matrix> matrices;
    private final List<List<Matrix>> all;
    private final Page page;
    private final Pages pages;

    /** @param all those of the page, by craft */
    MatrixCraft(List<Matrix> matrices, List<List<Matrix>> all, Pages pages) {
        this.matrices = matrices;
        this.all = all;
        this.page = matrices.getFirst().table().page();
        this.pages = pages;
    }

    /** Empty when there are hardly any areas. */
    Optional<WrittenCraft> craft(List<SetAside> others) {
        long areas = matrices.stream().mapToLong(matrix -> matrix.rows().size()).sum();
        if (areas < 2) {
            return Optional.empty();
        }
        Optional<Node.Heading> heading = heading();
        String name = heading.map(Node.Heading::plain)
                .filter(title -> !UNNAMED_SHEET.matcher(title).matches())
                .orElseGet(this::pageName);
        boolean alone = all.size() == 1;
        List<SetAside> setAside = new ArrayList<>(others);
        heading.ifPresent(above -> withoutTables(above, setAside));
        return Optional.of(new WrittenCraft(
                Layout.MATRIX,
                name,
                alone && !PlaceGroup.isIndex(page) ? Slug.of(Site.lastSegment(page)) : Slug.of(name),
                alone ? Optional.of(page) : Optional.empty(),
                description(heading),
                described(),
                levels(),
                evidence(areas),
                List.of(),
                setAside,
                matrices.stream()
                        .map(matrix -> new WrittenCraft.Claim(
                                page, Optional.of(matrix.table().table())))
                        .toList()));
    }

    // ---- name and description

    /** The topmost heading that is above all its tables and above none of another craft; none on a page of one craft. */
    private Optional<Node.Heading> heading() {
        Optional<Node.Heading> sheet = matrices.getFirst().table().sheet();
        if (sheet.isPresent() || all.size() == 1) {
            return sheet;
        }
        Set<Node.Heading> others = Collections.newSetFromMap(new IdentityHashMap<>());
        all.stream()
                .filter(group -> group != matrices)
                .flatMap(List::stream)
                .forEach(matrix -> others.addAll(matrix.table().above()));
        Optional<Node.Heading> own = matrices.getFirst().table().above().stream()
                .filter(heading -> !others.contains(heading)
                        && matrices.stream()
                                .allMatch(matrix -> matrix.table().above().contains(heading)))
                .findFirst();
        return own.or(() -> common(matrices));
    }

    /** The nearest heading above all tables. */
    private static Optional<Node.Heading> common(List<Matrix> matrices) {
        return matrices.getFirst().table().above().reversed().stream()
                .filter(heading -> matrices.stream()
                        .allMatch(matrix -> matrix.table().above().contains(heading)))
                .findFirst();
    }

    private String pageName() {
        boolean isWorkbook = PageTable.isWorkbook(page);
        return page.frontMatter()
                .text("title")
                .or(() -> Place.mainHeading(page).map(Node.Heading::plain).filter(title -> !isWorkbook))
                .filter(title -> !title.isBlank())
                .orElseGet(() -> CraftNames.ofFile(page, pages));
    }

    /** What stands before the first table or further heading. */
    private RichText description(Optional<Node.Heading> heading) {
        List<Node> nodes =
                heading.map(Node.Heading::below).orElseGet(() -> Place.of(page).nodes());
        List<Node> before = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Node.Table || node instanceof Node.Heading) {
                break;
            }
            before.add(node);
        }
        boolean isCaption =
                matrices.getFirst().table().caption().equals(Node.text(before).plain());
        return isCaption ? RichText.EMPTY : Node.text(before);
    }

    private void withoutTables(Node.Heading above, List<SetAside> setAside) {
        for (Node node : above.below()) {
            boolean used =
                    matrices.stream().anyMatch(matrix -> matrix.table().above().contains(node));
            if (node instanceof Node.Heading heading && !used) {
                setAside.add(new SetAside(
                        new Origin(page.path(), heading.line()), heading.plain(), "it has no table of levels"));
            }
        }
    }

    // ---- levels and areas

    private List<WrittenLevel> levels() {
        List<WrittenLevel> levels = new ArrayList<>();
        List<Matrix.Step> steps = matrices.getFirst().levels();
        for (int rank = 0; rank < steps.size(); rank++) {
            Matrix.Step step = steps.get(rank);
            List<Section> facts = new ArrayList<>();
            for (Matrix matrix : matrices) {
                facts.addAll(matrix.levels().get(rank).facts());
            }
            levels.add(WrittenLevel.at(
                    Place.named(page, step.title(), step.line()), RichText.EMPTY, areas(rank), facts, step.line()));
        }
        return levels;
    }

    private List<WrittenArea> areas(int rank) {
        List<WrittenArea> areas = new ArrayList<>();
        for (Matrix matrix : matrices) {
            String group = group(matrix);
            for (Matrix.Row row : matrix.rows()) {
                RichText text = row.cells().get(rank);
                if (!text.plain().isBlank()) {
                    areas.add(WrittenArea.of(row.name(group), text, new Origin(page.path(), row.line())));
                }
            }
        }
        return areas;
    }

    /** What tells a table from the others: its corner, else what stands above it. */
    private String group(Matrix matrix) {
        if (matrices.size() == 1) {
            return "";
        }
        if (differ(matrices.stream().map(Matrix::corner).toList())) {
            return matrix.corner();
        }
        boolean titled =
                differ(matrices.stream().map(each -> each.table().title()).toList());
        return titled ? matrix.table().title() : "";
    }

    private static boolean differ(List<String> names) {
        return !names.contains("") && new HashSet<>(names).size() == names.size();
    }

    /** The rows, in their order. */
    private List<DescribedArea> described() {
        List<DescribedArea> described = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Matrix matrix : matrices) {
            for (Matrix.Row row : matrix.rows()) {
                String name = row.name(group(matrix));
                if (seen.add(Slug.ofArea(name))) {
                    Origin origin = new Origin(page.path(), row.line());
                    described.add(new DescribedArea(name, List.of(), row.description(), origin));
                }
            }
        }
        return described;
    }

    private Evidence evidence(long areas) {
        double steps = matrices.getFirst().steps();
        double length = matrices.stream().mapToDouble(Matrix::length).average().orElse(0);
        double texts = length >= 30 ? 1 : 0.85;
        // Two columns beside a list of levels are an overview rather than a framework.
        double few = areas < 3 && matrices.getFirst().turned() ? 0.65 : 1;
        return new Evidence(
                steps < 0.3 ? 0.3 : few * texts * (0.3 + 0.69 * steps),
                List.of(
                        "a table of " + areas + " areas and "
                                + matrices.getFirst().levels().size() + " levels",
                        "the levels' titles are " + Evidence.percent(steps) + " like a ladder",
                        "its cells have " + Math.round(length) + " letters on average"));
    }
}
