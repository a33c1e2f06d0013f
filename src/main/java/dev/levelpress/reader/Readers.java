package dev.levelpress.reader;

import dev.levelpress.framework.Craft;
import dev.levelpress.framework.Framework;
import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import dev.levelpress.problem.ProblemReport;
import dev.levelpress.source.Page;
import dev.levelpress.source.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** THE list of layouts that can be read. */
public final class Readers {

    private static final List<FrameworkReader> ALL = List.of(
            new OwnFormatReader(),
            new AreaTableReader(),
            new FolderTablesReader(),
            new HeadingPerAreaReader(),
            new AreaPagesReader(),
            new CraftTablesReader(),
            new LevelHeadingsReader(),
            new PositionedBulletsReader(),
            new TopicsReader(),
            new JobFamilyReader(),
            new MatrixReader());

    private final Source source;
    private final ProblemReport problems;
    private final Configuration configuration;
    private final Pages pages;

    private Readers(Source source, ProblemReport problems, Recollection recollection) {
        this.source = source;
        this.problems = problems;
        this.configuration = source.settings()
                .map(page -> Configuration.of(page, problems::add))
                .orElse(Configuration.NONE);
        this.pages = new Pages(source, configuration, recollection);
    }

    /** The framework in the pages; without crafts, and with a problem that says why, when none is recognised. */
    public static Import read(Source source, ProblemReport problems) {
        return read(source, problems, new Recollection());
    }

    /** The same. @param recollection of what was read before; what is read now is added */
    public static Import read(Source source, ProblemReport problems, Recollection recollection) {
        Import found = new Readers(source, problems, recollection).read();
        recollection.end();
        return found;
    }

    private Import read() {
        Rules rules = new Rules(configuration, source.settings().map(Page::path).orElse(""));
        List<WrittenCraft> found = ALL.parallelStream()
                .flatMap(reader -> reader.crafts(pages).stream())
                .map(AllLevels::asDescription)
                .toList();
        List<WrittenCraft> candidates =
                rules.allowed(found).stream().map(rules::applied).toList();
        Choice choice = Choice.among(candidates);
        List<WrittenCraft> chosen = CraftOrder.sorted(choice.chosen(), pages);
        OwnFormatReader.unusable(pages).forEach(problems::add);
        FrontMatterChecks.check(pages.all(), problems::add);
        List<Craft> crafts = crafts(chosen);
        if (crafts.isEmpty()) {
            problems.add(
                    new Problem.NothingRecognised(Location.of(source.name()), Unrecognised.reason(pages, candidates)));
        } else {
            check(chosen);
        }
        rules.check(chosen, problems::add);
        Framework framework = new Framework(
                configuration.name().orElseGet(() -> FrameworkNames.of(chosen, pages)),
                configuration.language().orElseGet(() -> FrameworkNames.language(source)),
                source.revision(),
                crafts,
                configuration.ratings());
        return new Import(framework, Reports.of(source, pages, crafts, chosen, choice.rejected()));
    }

    private List<Craft> crafts(List<WrittenCraft> chosen) {
        Set<String> ids = new HashSet<>();
        List<Craft> crafts = new ArrayList<>();
        for (WrittenCraft craft : chosen) {
            craft.problems().forEach(problems::add);
            String id = Slug.unique(Slug.or(Slug.of(craft.id()), "craft"), ids);
            crafts.add(new CraftReading(id, craft, pages, problems::add).craft());
        }
        return crafts;
    }

    private void check(List<WrittenCraft> chosen) {
        Set<Page> used = new LinkedHashSet<>();
        chosen.forEach(craft -> used.addAll(craft.pages()));
        LinkChecks.permalinks(pages.all(), problems::add);
        new LinkChecks(pages.site(), problems::add).check(used);
        used.forEach(page -> page.remarks().forEach(problems::add));
    }
}
