package dev.levelpress.reader;

import java.util.List;

/**
 * What was recognised in a source, and why.
 *
 * @param crafts in the order of the framework
 * @param skipped files that are part of no craft, by path
 * @param rejected readings that were not used, the most certain first
 */
public record ImportReport(List<ReadCraft> crafts, List<SkippedFile> skipped, List<Rejected> rejected) {

    public ImportReport {
        crafts = List.copyOf(crafts);
        skipped = List.copyOf(skipped);
        rejected = List.copyOf(rejected);
    }

    /**
     * A craft of the framework.
     *
     * @param id as in the framework
     * @param certainty from 0 to 1
     * @param evidence as clauses
     * @param files it is read from
     * @param setAside parts of those files that are part of no level
     */
    public record ReadCraft(
            String id,
            String name,
            Layout layout,
            double certainty,
            List<String> evidence,
            List<String> files,
            List<SetAside> setAside) {
        public ReadCraft {
            evidence = List.copyOf(evidence);
            files = List.copyOf(files);
            setAside = List.copyOf(setAside);
        }
    }

    /** @param reason as a clause */
    public record SkippedFile(String path, String reason) {}

    /**
     * A craft that could have been read.
     *
     * @param files it would have been read from
     * @param reason as a clause
     */
    public record Rejected(
            String name, Layout layout, double certainty, int levels, List<String> files, String reason) {
        public Rejected {
            files = List.copyOf(files);
        }
    }
}
