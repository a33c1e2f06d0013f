package dev.levelpress.publish;

import dev.levelpress.document.Posting;
import dev.levelpress.framework.Craft;
import dev.levelpress.framework.Expectation;
import dev.levelpress.framework.Framework;
import dev.levelpress.framework.Level;
import dev.levelpress.framework.Origin;
import dev.levelpress.output.pdf.PrintCoverage;
import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import dev.levelpress.problem.ProblemReport;

/** Finds text that the embedded fonts cannot print. */
final class PrintChecks {

    private final ProblemReport problems;

    private PrintChecks(ProblemReport problems) {
        this.problems = problems;
    }

    static void check(Framework framework, ProblemReport problems) {
        PrintChecks checks = new PrintChecks(problems);
        framework.crafts().forEach(checks::craft);
    }

    /** The level's own texts were checked as it was read; these are the recruiter's. */
    static void check(Posting posting, Location where, ProblemReport problems) {
        String text = String.join(
                "\n",
                posting.masthead().title(),
                posting.terms().organisation(),
                posting.terms().where(),
                posting.terms().reference(),
                posting.terms().apply(),
                posting.intro().plain(),
                posting.benefits().plain(),
                posting.equalOpportunity().plain());
        new PrintChecks(problems).text(new Origin(where.file(), where.line()), text);
    }

    private void craft(Craft craft) {
        text(craft.origin(), craft.name());
        craft.areas()
                .forEach(area -> text(
                        area.origin(), area.name() + "\n" + area.description().plain()));
        craft.levels().forEach(this::level);
    }

    private void level(Level level) {
        text(
                level.origin(),
                level.label() + "\n" + level.title() + "\n" + level.summary().plain());
        for (Expectation each : level.expectations()) {
            text(each.origin(), each.areaName() + "\n" + each.text().plain());
        }
        level.sections()
                .forEach(each ->
                        text(each.origin(), each.name() + "\n" + each.text().plain()));
    }

    private void text(Origin origin, String text) {
        for (PrintCoverage.Missing missing : PrintCoverage.missing(text)) {
            problems.add(new Problem.UnsettableText(
                    new Location(origin.file(), origin.line()), missing.script(), missing.characters()));
        }
    }
}
