package dev.levelpress.document.offer;

import dev.levelpress.document.offer.Workplaces.Workplace;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads {@code locations} and {@code remote} of an offer. */
final class WorkplacesReader {

    private static final int LINE = 200;
    private static final int MOST_PLACES = 20;
    private static final int MOST_COUNTRIES = 60;
    private static final List<String> PLACE = List.of("text", "street", "locality", "region", "postalCode", "country");

    private WorkplacesReader() {}

    /** What can be used of it; the rest is told of. */
    static Workplaces read(OfferFields fields) {
        List<Workplace> places = new ArrayList<>();
        for (OfferFields place : fields.groups("locations", MOST_PLACES, PLACE)) {
            Workplace read = new Workplace(
                    place.line("text", LINE),
                    place.line("street", LINE),
                    place.line("locality", LINE),
                    place.line("region", LINE),
                    place.line("postalCode", LINE),
                    country(place, "country", place.line("country", LINE)).orElse(""));
            if (!read.equals(new Workplace("", "", "", "", "", ""))) {
                places.add(read);
            }
        }
        return remote(fields, places);
    }

    /** A list of countries, or whether at all. */
    private static Workplaces remote(OfferFields fields, List<Workplace> places) {
        List<String> said = fields.lines("remote", MOST_COUNTRIES, LINE);
        if (said.size() <= 1) {
            Optional<Boolean> flag = Flag.of(said.isEmpty() ? "false" : said.getFirst());
            if (flag.isPresent()) {
                return new Workplaces(places, flag.get(), List.of());
            }
        }
        Set<String> countries = new LinkedHashSet<>();
        said.forEach(each -> country(fields, "remote", each).ifPresent(countries::add));
        return new Workplaces(places, !said.isEmpty(), List.copyOf(countries));
    }

    private static Optional<String> country(OfferFields of, String name, String said) {
        String code = said.toUpperCase(Locale.ROOT);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        if (Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(code)) {
            return Optional.of(code);
        }
        of.reject(name, said, "a country code", "write the two letters of ISO 3166-1, such as DE or US");
        return Optional.empty();
    }
}
