package dev.levelpress.reader;

import dev.levelpress.framework.Craft;
import dev.levelpress.problem.Severity;
import dev.levelpress.source.Page;
import dev.levelpress.source.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Writes down what became of every page. */
final class Reports {

    private static final String UNLIKE = "no part of it repeats from level to level";

    private Reports() {}

    /** @param crafts those chosen, in the same order */
    static ImportReport of(
            Source source, Pages pages, List<Craft> crafts, List<WrittenCraft> chosen, List<Choice.Rejected> rejected) {
        Map<Page, List<WrittenCraft>> used = new LinkedHashMap<>();
        for (WrittenCraft craft : chosen) {
            craft.pages()
                    .forEach(page -> used.computeIfAbsent(page, ignored -> new ArrayList<>(1))
                            .add(craft));
        }
        Map<WrittenCraft, List<SetAside>> leftovers = leftovers(used);
        List<ImportReport.ReadCraft> read = new ArrayList<>();
        for (int at = 0; at < crafts.size(); at++) {
            List<SetAside> setAside = new ArrayList<>(chosen.get(at).setAside());
            setAside.addAll(leftovers.getOrDefault(chosen.get(at), List.of()));
            read.add(craft(crafts.get(at), chosen.get(at), setAside));
        }
        return new ImportReport(
                read,
                skipped(source, pages, used.keySet(), rejected),
                rejected.stream().map(Reports::rejected).toList());
    }

    /** What crafts leave over of a page they share is said of the first of them. */
    private static Map<WrittenCraft, List<SetAside>> leftovers(Map<Page, List<WrittenCraft>> used) {
        Map<WrittenCraft, List<SetAside>> leftovers = new IdentityHashMap<>();
        used.entrySet().parallelStream()
                .map(page -> Map.entry(page.getValue().getFirst(), Leftovers.of(page.getKey(), page.getValue())))
                .forEachOrdered(found -> leftovers
                        .computeIfAbsent(found.getKey(), ignored -> new ArrayList<>())
                        .addAll(found.getValue()));
        return leftovers;
    }

    private static ImportReport.ReadCraft craft(Craft craft, WrittenCraft written, List<SetAside> setAside) {
        return new ImportReport.ReadCraft(
                craft.id(),
                craft.name(),
                written.layout(),
                written.evidence().certainty(),
                written.evidence().reasons(),
                files(written),
                setAside);
    }

    private static ImportReport.Rejected rejected(Choice.Rejected rejected) {
        WrittenCraft craft = rejected.craft();
        return new ImportReport.Rejected(
                craft.name(),
                craft.layout(),
                craft.evidence().certainty(),
                craft.levels().size(),
                files(craft),
                rejected.reason());
    }

    private static List<String> files(WrittenCraft craft) {
        return craft.pages().stream().map(Page::path).sorted().toList();
    }

    private static List<ImportReport.SkippedFile> skipped(
            Source source, Pages pages, Set<Page> used, List<Choice.Rejected> rejected) {
        Map<Page, String> reasons = new HashMap<>();
        for (Choice.Rejected each : rejected) {
            each.craft()
                    .claims()
                    .forEach(claim -> reasons.putIfAbsent(
                            claim.page(),
                            each.craft().layout().description() + " was seen in it, but " + each.reason()));
        }
        for (Page page : pages.all()) {
            page.remarks().stream()
                    .filter(remark -> remark.severity() == Severity.ERROR)
                    .findFirst()
                    .ifPresent(remark -> reasons.put(page, remark.message()));
        }
        Set<Page> looked = new HashSet<>(pages.all());
        Stream<ImportReport.SkippedFile> unread = source.skipped().stream()
                .map(file -> new ImportReport.SkippedFile(file.where().file(), file.reason()));
        Stream<ImportReport.SkippedFile> unused = source.pages().stream()
                .filter(page -> !used.contains(page))
                .map(page -> new ImportReport.SkippedFile(
                        page.path(),
                        looked.contains(page) ? reasons.getOrDefault(page, UNLIKE) : "levelpress.yml leaves it out"));
        return Stream.concat(unread, unused)
                .sorted(Comparator.comparing(ImportReport.SkippedFile::path))
                .toList();
    }
}
