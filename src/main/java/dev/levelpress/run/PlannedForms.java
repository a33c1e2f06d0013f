package dev.levelpress.run;

import dev.levelpress.document.Format;
import dev.levelpress.framework.Craft;
import dev.levelpress.framework.Framework;
import dev.levelpress.framework.Level;
import dev.levelpress.output.pdf.UnprintablePage;
import dev.levelpress.output.xlsx.ReviewIndex;
import dev.levelpress.problem.Severity;
import dev.levelpress.publish.PersonalReviews;
import dev.levelpress.publish.ReviewNames;
import dev.levelpress.review.people.PeopleList;
import dev.levelpress.review.people.PeopleList.Reviewee;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/** The forms of a run: whom each is for and where it goes. */
public record PlannedForms(List<Form> all, Queue<String> failed, Set<String> unmade) {

    /**
     * One form.
     *
     * @param craft the craft's name
     * @param level the level's label
     * @param path from the output folder, with {@code /} between folders
     */
    public record Form(Reviewee reviewee, String craft, String level, Format format, String path) {}

    public static PlannedForms of(PeopleList list, Framework framework, Format otherwise, ReviewNames names) {
        List<Form> all = new ArrayList<>();
        for (Reviewee each : list.people()) {
            Craft craft = framework.craft(each.craft()).orElseThrow();
            Level level = craft.level(each.level()).orElseThrow();
            Format format = each.format().orElse(otherwise);
            String path = names.path(each.person(), craft.name(), level.label(), format.extension());
            all.add(new Form(each, craft.name(), level.label(), format, path));
        }
        return new PlannedForms(all, new ConcurrentLinkedQueue<>(), new HashSet<>());
    }

    /**
     * Makes the first form of each format, in memory, so that nothing is written when a template cannot be used.
     *
     * @throws dev.levelpress.template.TemplateProblems when one cannot
     */
    public void tryTemplates(PersonalReviews reviews) {
        Set<Format> tried = EnumSet.noneOf(Format.class);
        for (Form form : all) {
            if (tried.add(form.format())) {
                try {
                    made(form, reviews);
                } catch (UnprintablePage e) {
                    // Of this one form: it is told when its turn comes.
                    continue;
                }
            }
        }
    }

    private static byte[] made(Form form, PersonalReviews reviews) {
        Reviewee reviewee = form.reviewee();
        return reviews.of(reviewee.person(), reviewee.craft(), reviewee.level(), form.format());
    }

    /**
     * Makes all of them.
     *
     * @param told of the path of each that is there
     * @param threads that work at the same time
     * @return a sentence for each form that was not made
     * @throws IOException when one cannot be written; the run ends with it
     */
    public List<String> write(PersonalReviews reviews, Destination destination, Consumer<String> told, int threads)
            throws IOException {
        Crew.run(all, threads, form -> {
            try {
                destination.write(form.path(), made(form, reviews));
                told.accept(form.path());
            } catch (UnprintablePage e) {
                unmade(form, e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return List.copyOf(failed);
    }

    private synchronized void unmade(Form form, UnprintablePage reason) {
        unmade.add(form.path());
        failed.add(form.path() + " was not made: " + reason.getMessage());
    }

    /**
     * The workbook that lists those that were made, and the rows of the list that got none.
     *
     * @param list that they were planned for
     */
    public byte[] index(PeopleList list) {
        return ReviewIndex.write(
                entries(),
                list.problems().stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .map(problem -> new ReviewIndex.Skipped(problem.where().toString(), problem.message()))
                        .toList());
    }

    private List<ReviewIndex.Entry> entries() {
        return all.stream()
                .filter(form -> !unmade.contains(form.path()))
                .map(form -> new ReviewIndex.Entry(
                        form.reviewee().person().name(),
                        form.reviewee().person().id(),
                        form.reviewee().person().manager(),
                        form.craft(),
                        form.level(),
                        form.path()))
                .toList();
    }
}
