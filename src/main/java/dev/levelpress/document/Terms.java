package dev.levelpress.document;

import dev.levelpress.document.offer.EmploymentType;
import dev.levelpress.document.offer.Offer;
import dev.levelpress.document.offer.Pay;
import dev.levelpress.document.offer.Workplaces;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An offer in words, for people; empty for what it does not say. Dates and numbers are as the framework's language writes
 * them, the words are English.
 *
 * @param places one for each place of work
 * @param remote where from, when the work can be done from home
 * @param link of {@code apply}: a web address or {@code mailto:}; empty when it is words
 */
public record Terms(
        String organisation,
        String site,
        List<String> places,
        String remote,
        String employment,
        String pay,
        String posted,
        String closes,
        String reference,
        String apply,
        String link) {

    public Terms {
        places = List.copyOf(places);
    }

    static Terms of(Offer offer, Locale locale) {
        return new Terms(
                offer.employer().name(),
                offer.employer().site(),
                offer.workplaces().places().stream()
                        .map(place -> place(place, locale))
                        .toList(),
                remote(offer.workplaces(), locale),
                offer.employment().stream().map(EmploymentType::shown).collect(Collectors.joining(", ")),
                offer.pay().map(pay -> pay(pay, locale)).orElse(""),
                offer.posted().map(day -> date(day, locale)).orElse(""),
                offer.closes().map(day -> date(day, locale)).orElse(""),
                offer.reference(),
                offer.application().how(),
                link(offer.application()));
    }

    /** All places of work and where from, as one line. */
    public String where() {
        String at = String.join("; ", places);
        if (at.isEmpty() || remote.isEmpty()) {
            return at + remote;
        }
        return at + ", or " + remote.substring(0, 1).toLowerCase(Locale.ROOT) + remote.substring(1);
    }

    public boolean isEmpty() {
        return (organisation + where() + employment + pay + posted + closes + reference).isEmpty();
    }

    /** As people say it, then what of the address that does not say. */
    private static String place(Workplaces.Workplace place, Locale locale) {
        List<String> parts = Stream.of(
                        place.street(),
                        (place.postalCode() + " " + place.locality()).strip(),
                        place.region(),
                        country(place.country(), locale))
                .filter(part -> !part.isEmpty())
                .toList();
        if (place.text().isEmpty()) {
            return String.join(", ", parts);
        }
        String rest =
                parts.stream().filter(part -> !place.text().contains(part)).collect(Collectors.joining(", "));
        return rest.isEmpty() ? place.text() : place.text() + " (" + rest + ")";
    }

    private static String remote(Workplaces workplaces, Locale locale) {
        if (!workplaces.remote()) {
            return "";
        }
        List<String> countries = workplaces.countries().stream()
                .map(code -> country(code, locale))
                .toList();
        return countries.isEmpty() ? "Remote" : "Remote from " + listed(countries);
    }

    private static String listed(List<String> names) {
        List<String> all = new ArrayList<>(names);
        String last = all.removeLast();
        return all.isEmpty() ? last : String.join(", ", all) + " or " + last;
    }

    static String country(String code, Locale locale) {
        return code.isEmpty() ? "" : Locale.of("", code).getDisplayCountry(locale);
    }

    private static String pay(Pay pay, Locale locale) {
        String amount = pay.isFixed()
                ? amount(pay.min(), locale)
                : amount(pay.min(), locale) + " \u2013 " + amount(pay.max(), locale);
        return pay.currency().getCurrencyCode() + " " + amount
                + switch (pay.period()) {
                    case HOUR -> " an hour";
                    case DAY -> " a day";
                    case WEEK -> " a week";
                    case MONTH -> " a month";
                    case YEAR -> " a year";
                };
    }

    private static String amount(BigDecimal amount, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        format.setMinimumFractionDigits(whole ? 0 : 2);
        format.setMaximumFractionDigits(2);
        return format.format(amount);
    }

    static String date(LocalDate day, Locale locale) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    }

    private static String link(Offer.Application application) {
        if (application.isAddress()) {
            return application.how();
        }
        return application.isEmail() ? "mailto:" + application.how() : "";
    }
}
