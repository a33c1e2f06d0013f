package dev.levelpress.framework;

import java.util.List;
import java.util.Optional;

/**
 * One step of a craft.
 *
 * @param id unique in the craft; lower case letters, digits and hyphens
 * @param label its short name as written, such as "Level 5 (Junior)"; says nothing about the rank
 * @param title its full name as written, such as "Junior DevOps Engineer - Level 5"; the label when there is no other
 * @param expectations in the order of the page
 * @param sections named texts of the level's own, in the order of the page
 * @param permalink the path of the level's page on the framework's web site; empty when it has none
 */
public record Level(
        String id,
        String label,
        String title,
        RichText summary,
        List<Expectation> expectations,
        List<Section> sections,
        Optional<String> permalink,
        Origin origin) {

    public Level {
        expectations = List.copyOf(expectations);
        sections = List.copyOf(sections);
    }

    public Optional<Expectation> expectation(String area) {
        return expectations.stream().filter(each -> each.area().equals(area)).findFirst();
    }

    /** True when something is still to be written. */
    public boolean isDraft() {
        return expectations.stream().anyMatch(each -> each.state() == Expectation.State.PLACEHOLDER);
    }
}
