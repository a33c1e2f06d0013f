package dev.levelpress.http.page;

import java.util.List;

/** What {@code web/api.ftl} sees as {@code page}: {@code openapi.yaml} for people. */
public record ApiPage(Frame frame, String about, List<Operation> operations) {

    /**
     * @param id unique on the page
     * @param address such as {@code /crafts/{craft}}
     * @param about more than the summary; may be empty
     */
    public record Operation(
            String id,
            String method,
            String address,
            String summary,
            String about,
            List<Input> inputs,
            List<Answer> answers) {}

    /**
     * @param place path, query, header or body
     * @param values that there are, separated by commas; empty when it is any text
     */
    public record Input(String name, String place, String about, String values) {}

    /** @param types of what is answered; empty when nothing is */
    public record Answer(String status, String about, List<String> types) {}
}
