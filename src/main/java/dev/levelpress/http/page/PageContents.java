package dev.levelpress.http.page;

import dev.levelpress.document.Comparison;
import dev.levelpress.document.Format;
import dev.levelpress.document.Kind;
import dev.levelpress.document.Note;
import dev.levelpress.document.Profile;
import dev.levelpress.framework.Area;
import dev.levelpress.framework.Craft;
import dev.levelpress.framework.Level;
import dev.levelpress.framework.RichText;
import dev.levelpress.http.edition.Edition;
import dev.levelpress.http.edition.Stand;
import dev.levelpress.problem.Problem;
import dev.levelpress.publish.Publisher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says what the pages of an edition say. */
public final class PageContents {

    /** Characters of a text that stands for the whole. */
    private static final int GLIMPSE = 180;

    private final Frames frames;
    private final Stand stand;
    private final Edition edition;
    private final Addresses addresses;

    public PageContents(Frames frames, Stand stand) {
        this.frames = frames;
        this.stand = stand;
        this.edition = stand.edition();
        this.addresses = frames.addresses(stand);
    }

    public IndexPage index() {
        return new IndexPage(
                frames.frame(stand),
                edition.framework().crafts().stream().map(this::entry).toList(),
                edition.framework().crafts().stream()
                        .mapToInt(craft -> craft.levels().size())
                        .sum());
    }

    private IndexPage.CraftEntry entry(Craft craft) {
        return new IndexPage.CraftEntry(
                craft.id(),
                craft.name(),
                addresses.craft(craft.id()),
                addresses.matrix(craft.id()),
                glimpse(craft.description()),
                craft.levels().stream()
                        .map(level -> new IndexPage.LevelEntry(
                                level.label().equals(level.title()) ? "" : level.label(),
                                level.title(),
                                addresses.level(craft.id(), level.id()),
                                level.isDraft(),
                                addresses.document(craft.id(), level.id(), Kind.PROFILE, Format.PDF)))
                        .toList());
    }

    /** @throws dev.levelpress.publish.UnknownDocument when there is no such craft, as all below */
    public CraftPage craft(String id) {
        Craft craft = Publisher.craft(edition.framework(), id);
        return new CraftPage(
                frames.frame(stand),
                craft.id(),
                craft.name(),
                addresses.matrix(craft.id()),
                edition.publisher().printable(craft, craft.description()),
                steps(craft, Optional.empty()),
                craft.areas().stream().map(area -> note(craft, area)).toList(),
                edition.source(craft.origin()));
    }

    private Note note(Craft craft, Area area) {
        return new Note(area.id(), area.name(), edition.publisher().printable(craft, area.description()));
    }

    public LevelPage level(String craftId, String levelId) {
        Craft craft = Publisher.craft(edition.framework(), craftId);
        Level level = Publisher.level(craft, levelId);
        return new LevelPage(
                frames.frame(stand),
                craft.name(),
                addresses.craft(craft.id()),
                addresses.level(craft.id(), level.id()),
                profile(craft, level),
                steps(craft, Optional.of(level)),
                downloads(craft, level, Kind.PROFILE),
                downloads(craft, level, Kind.REVIEW),
                downloads(craft, level, Kind.POSTING),
                frames.still() ? "" : new Addresses(stand.root()).level(craft.id(), level.id()) + "/posting",
                craft.before(level).map(lower -> neighbour(craft, lower, lower, level)).stream()
                        .toList(),
                craft.after(level).map(higher -> neighbour(craft, higher, level, higher)).stream()
                        .toList(),
                edition.source(level.origin()));
    }

    private LevelPage.Neighbour neighbour(Craft craft, Level other, Level lower, Level higher) {
        return new LevelPage.Neighbour(
                other.label(),
                Comparison.of(profile(craft, lower), profile(craft, higher)).summary(),
                addresses.comparison(craft.id(), lower.id(), higher.id()));
    }

    public MatrixPage matrix(String craftId) {
        Craft craft = Publisher.craft(edition.framework(), craftId);
        List<Profile> profiles =
                craft.levels().stream().map(level -> profile(craft, level)).toList();
        List<MatrixPage.Row> rows = new ArrayList<>();
        for (Area area : craft.areas()) {
            rows.add(new MatrixPage.Row(
                    area.id(),
                    area.name(),
                    profiles.stream()
                            .map(profile -> profile.areas().stream()
                                    .filter(row -> row.id().equals(area.id()))
                                    .toList())
                            .toList()));
        }
        return new MatrixPage(
                frames.frame(stand), craft.name(), addresses.craft(craft.id()), steps(craft, Optional.empty()), rows);
    }

    public ComparePage compare(String craftId, String beforeId, String afterId) {
        Craft craft = Publisher.craft(edition.framework(), craftId);
        Level before = Publisher.level(craft, beforeId);
        Level after = Publisher.level(craft, afterId);
        return new ComparePage(
                frames.frame(stand),
                craft.name(),
                addresses.craft(craft.id()),
                step(craft, before, false, ""),
                step(craft, after, true, ""),
                Comparison.of(profile(craft, before), profile(craft, after)));
    }

    public ReportPage report() {
        return new ReportPage(
                frames.frame(stand),
                edition.explanation(),
                edition.problems().stream()
                        .sorted(Comparator.comparing(Problem::severity))
                        .map(this::problem)
                        .toList());
    }

    private ReportPage.ProblemEntry problem(Problem problem) {
        return ReportPage.ProblemEntry.of(
                problem, edition.source(problem.where().file(), problem.where().line()));
    }

    private Profile profile(Craft craft, Level level) {
        return edition.publisher().profile(edition.framework(), craft, level);
    }

    private List<LevelStep> steps(Craft craft, Optional<Level> current) {
        List<LevelStep> steps = new ArrayList<>();
        Optional<Profile> before = Optional.empty();
        for (Level level : craft.levels()) {
            Profile profile = profile(craft, level);
            String change = before.map(lower -> Comparison.of(lower, profile))
                    .filter(comparison -> !comparison.isEntire())
                    .map(Comparison::summary)
                    .orElse("");
            steps.add(step(craft, level, current.filter(level::equals).isPresent(), change));
            before = Optional.of(profile);
        }
        return steps;
    }

    private LevelStep step(Craft craft, Level level, boolean current, String change) {
        return new LevelStep(
                level.label(),
                level.title(),
                addresses.level(craft.id(), level.id()),
                glimpse(level.summary()),
                level.isDraft(),
                current,
                change);
    }

    /** For people: what programs read is at {@code profile.json}. */
    private List<LevelPage.Download> downloads(Craft craft, Level level, Kind kind) {
        return kind.formats().stream()
                .filter(format -> format != Format.JSON)
                .map(format ->
                        new LevelPage.Download(name(format), addresses.document(craft.id(), level.id(), kind, format)))
                .toList();
    }

    /** The first paragraph, cut where words end. */
    private static String glimpse(RichText text) {
        String first = text.plain().split("\n\n", 2)[0].replaceAll("\\s+", " ").strip();
        if (first.length() <= GLIMPSE) {
            return first;
        }
        int end = first.lastIndexOf(' ', GLIMPSE);
        return first.substring(0, end < GLIMPSE / 2 ? first.offsetByCodePoints(0, GLIMPSE / 2) : end) + " …";
    }

    private static String name(Format format) {
        return switch (format) {
            case PDF -> "PDF";
            case DOCX -> "Word";
            case XLSX -> "Excel";
            case HTML -> "HTML";
            case TEXT -> "Text";
            case MARKDOWN -> "Markdown";
            case JSON -> "JSON";
        };
    }
}
