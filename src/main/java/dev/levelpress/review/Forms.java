package dev.levelpress.review;

import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import dev.levelpress.problem.ProblemReport;
import java.util.List;
import java.util.Optional;

/** All file formats that forms come back in. Safe for use by several threads. */
public final class Forms {

    private final List<FormReader> readers;

    public Forms(KnownForms known) {
        this.readers = List.of(new WordForms(known), new SheetForms(known), new PdfForms(known), new PageForms(known));
    }

    /**
     * The form in a file; empty, with a problem, when it is none that can be read.
     *
     * @param file as the person who collects knows it
     */
    public Optional<FilledForm> read(String file, byte[] content, ProblemReport problems) {
        try {
            for (FormReader reader : readers) {
                Optional<FilledForm> form = reader.read(file, content);
                if (form.isPresent()) {
                    return form;
                }
            }
            problems.add(new Problem.UnknownForm(Location.of(file)));
        } catch (UnreadableForm unreadable) {
            problems.add(new Problem.UnreadableForm(Location.of(file), String.valueOf(unreadable.getMessage())));
        }
        return Optional.empty();
    }
}
