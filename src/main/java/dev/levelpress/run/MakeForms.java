package dev.levelpress.run;

import dev.levelpress.publish.PersonalReviews;
import dev.levelpress.review.people.PeopleList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Makes the review forms of a list of people, and an index, in one archive.
 *
 * @param unmade a sentence for each form that could not be made
 */
public record MakeForms(
        PersonalReviews reviews, String period, PeopleList list, PlannedForms forms, int threads, List<String> unmade)
        implements Task {

    /** Of the archive. */
    public static final String ARCHIVE = "forms.zip";

    /** @param threads that work at the same time */
    public MakeForms(PersonalReviews reviews, String period, PeopleList list, PlannedForms forms, int threads) {
        this(reviews, period, list, forms, threads, Collections.synchronizedList(new ArrayList<>()));
    }

    @Override
    public int steps() {
        return forms.all().size();
    }

    @Override
    public void run(Path folder, Counter counter) throws IOException {
        try (ZipDestination archive = new ZipDestination(folder.resolve(ARCHIVE))) {
            unmade.addAll(forms.write(reviews, archive, path -> counter.step(), threads));
            archive.write("index.xlsx", forms.index(list));
        }
    }
}
