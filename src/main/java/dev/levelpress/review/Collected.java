package dev.levelpress.review;

import dev.levelpress.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The forms that were found among some files.
 *
 * @param forms in the order of the files; identical copies of one form are there once
 * @param problems all that a person should look at, also those of the forms
 */
public record Collected(List<Collected.Form> forms, List<Problem> problems) {

    /** A form and the questions in it that nobody answered, as areas and names. */
    public record Form(FilledForm form, List<Gap> gaps) {
        public Form {
            gaps = List.copyOf(gaps);
        }

        /** Whom it is about, as far as the form says: the name that was filled in, else the id it was made for. */
        public String name() {
            String name = form.answer("", "employee");
            return name.isEmpty() ? form.origin().person() : name;
        }

        /** The period it was made for, else the one that was filled in. */
        public String period() {
            String made = form.origin().period();
            return made.isEmpty() ? form.answer("", "period") : made;
        }
    }

    /** @param area empty for questions that are asked once */
    public record Gap(String area, String question) {}

    public Collected {
        forms = List.copyOf(forms);
        problems = List.copyOf(problems);
    }

    /** The periods of the forms, as they say them. */
    public String periods() {
        return forms.stream()
                .map(Form::period)
                .filter(each -> !each.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
