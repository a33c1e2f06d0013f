package dev.levelpress.document;

import java.util.Map;

/**
 * Someone whose work a review is about.
 *
 * @param id names the person among all others: an email address or what the company numbers people by
 * @param email empty when unknown
 * @param manager name of the manager; empty when unknown
 * @param previous earlier ratings by area id
 */
public record Person(String id, String name, String email, String manager, Map<String, String> previous) {

    public Person {
        previous = Map.copyOf(previous);
    }
}
