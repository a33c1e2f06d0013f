package dev.levelpress.document.offer;

import java.util.List;

/**
 * Where the work is done.
 *
 * @param remote whether it can be done from home, wholly
 * @param countries ISO 3166-1 alpha-2 codes of the countries from which; empty when it is not remote or not said
 */
public record Workplaces(List<Workplace> places, boolean remote, List<String> countries) {

    /**
     * One place of work; parts that are not said are empty.
     *
     * @param text as people say it, such as "Leipzig, Germany"
     * @param country ISO 3166-1 alpha-2
     */
    public record Workplace(
            String text, String street, String locality, String region, String postalCode, String country) {}

    public Workplaces {
        places = List.copyOf(places);
        countries = List.copyOf(countries);
    }

    public boolean isEmpty() {
        return places.isEmpty() && !remote;
    }
}
