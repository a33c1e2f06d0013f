package dev.levelpress.cli;

import dev.levelpress.document.Format;
import dev.levelpress.framework.Craft;
import dev.levelpress.framework.Framework;
import dev.levelpress.framework.Level;
import dev.levelpress.output.pdf.UnprintablePage;
import dev.levelpress.output.xlsx.ReviewIndex;
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

/** The forms of a run: whom each is for and where it goes. */
record PlannedForms(List<Form> all, Queue<String> failed, Set<String> unmade) {

    /**
     * One form.
     *
     * @param craft the craft's name
     * @param level the level's label
     * @param path from the output folder, with {@code /} between folders
     */
    record Form(Reviewee reviewee, String craft, String level, Format format, String path) {}

    static PlannedForms of(PeopleList list, Framework framework, Format otherwise, ReviewNames names) {
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
    void tryTemplates(PersonalReviews reviews) {
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

    /** @return a sentence for each form that was not made */
    List<String> write(PersonalReviews reviews, OutputFolder output, Progress progress, int threads)
            throws IOException {
        Crew.run(all, threads, form -> {
            try {
                output.write(form.path(), made(form, reviews));
                progress.done(form.path());
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

    /** What the index says of those that were made. */
    List<ReviewIndex.Entry> entries() {
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
