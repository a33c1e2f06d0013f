package dev.levelpress.reader;

import dev.levelpress.framework.RichText;
import dev.levelpress.problem.Problem;
import dev.levelpress.source.Node;
import dev.levelpress.source.Page;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A craft as one layout reads it.
 *
 * @param name empty when the source does not say
 * @param id what its address calls it; not yet unique
 * @param own the page that is about the craft as a whole; empty when there is none
 * @param described its areas, in the order of the source; empty when the source does not describe them
 * @param levels by rank
 * @param problems of interest when this reading is used
 * @param setAside what stands between the levels and is none of them
 * @param claims what of the pages it reads, so that nothing is read twice
 */
record WrittenCraft(
        Layout layout,
        String name,
        String id,
        Optional<Page> own,
        RichText description,
        List<DescribedArea> described,
        List<WrittenLevel> levels,
        Evidence evidence,
        List<Problem> problems,
        List<SetAside> setAside,
        List<Claim> claims) {

    WrittenCraft {
        described = List.copyOf(described);
        levels = List.copyOf(levels);
        problems = List.copyOf(problems);
        setAside = List.copyOf(setAside);
        claims = List.copyOf(claims);
    }

    /**
     * A page, or a part of it.
     *
     * @param node a heading with everything below it, or a table; empty for the whole page
     */
    record Claim(Page page, Optional<Node> node) {
        static Claim of(Place place) {
            return new Claim(place.page(), place.heading().map(heading -> heading));
        }
    }

    /** All pages that say something of it. */
    Set<Page> pages() {
        Set<Page> pages = new LinkedHashSet<>();
        own.ifPresent(pages::add);
        claims.forEach(claim -> pages.add(claim.page()));
        return pages;
    }

    WrittenCraft with(String otherName, List<WrittenLevel> otherLevels, Evidence otherEvidence) {
        return new WrittenCraft(
                layout,
                otherName,
                id,
                own,
                description,
                described,
                otherLevels,
                otherEvidence,
                problems,
                setAside,
                claims);
    }

    WrittenCraft with(List<Problem> otherProblems) {
        return new WrittenCraft(
                layout, name, id, own, description, described, levels, evidence, otherProblems, setAside, claims);
    }

    WrittenCraft with(List<DescribedArea> otherDescribed, List<WrittenLevel> otherLevels) {
        return new WrittenCraft(
                layout, name, id, own, description, otherDescribed, otherLevels, evidence, problems, setAside, claims);
    }

    long cells() {
        return levels.stream().mapToLong(level -> level.areas().size()).sum();
    }
}
