package dev.levelpress.review.people;

import dev.levelpress.document.Format;
import dev.levelpress.document.Person;
import dev.levelpress.problem.Problem;
import dev.levelpress.problem.Severity;
import java.util.List;
import java.util.Optional;

/**
 * Whom forms are made for.
 *
 * @param columns of the list, in its order
 * @param people of the rows without an error, in their order
 * @param rows how many there are, right or wrong
 * @param problems in the order of the rows
 */
public record PeopleList(List<Column> columns, List<Reviewee> people, int rows, List<Problem> problems) {

    public PeopleList {
        columns = List.copyOf(columns);
        people = List.copyOf(people);
        problems = List.copyOf(problems);
    }

    /** @param meaning what the column says of a person; empty when it is not used */
    public record Column(String header, String meaning) {}

    /**
     * A person, and which form is for them.
     *
     * @param row 1-based, that of the headers included
     * @param craft a craft's id
     * @param level a level's id
     * @param format empty when the list does not say
     */
    public record Reviewee(int row, Person person, String craft, String level, Optional<Format> format) {}

    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
