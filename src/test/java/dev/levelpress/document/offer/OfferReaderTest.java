package dev.levelpress.document.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void aWholeOfferIsReadWithoutProblems() {
        OfferReader.Reading reading = read(complete());
        assertEquals(List.of(), lines(reading));
        Offer offer = reading.offer();
        assertEquals("Baker", offer.title());
        assertEquals(List.of(EmploymentType.FULL_TIME, EmploymentType.PART_TIME), offer.employment());
        assertEquals(
                new Workplaces(
                        List.of(new Workplaces.Workplace("Leipzig", "", "Leipzig", "", "04179", "DE")),
                        true,
                        List.of("DE", "AT")),
                offer.workplaces());
        Pay pay = offer.pay().orElseThrow();
        assertEquals(new BigDecimal("24.50"), pay.min());
        assertEquals("EUR", pay.currency().getCurrencyCode());
        assertEquals(Pay.Period.HOUR, pay.period());
        assertEquals(Optional.of(TODAY), offer.posted());
        assertEquals(Offer.Voice.SECOND_PERSON, offer.selection().voice());
        assertTrue(offer.application().direct());
    }

    @Test
    void anOfferWithoutPayIsWarnedOfWithTheDirective() {
        Map<String, Object> values = complete();
        values.remove("pay");
        assertEquals(
                List.of("offer.json: the posting says no pay; in the EU, applicants are to know the initial pay or its"
                        + " range before the interview (Directive (EU) 2023/970, article 5, to be national law since 7"
                        + " June 2026), and several US states want it in the posting; say pay.min, pay.max,"
                        + " pay.currency and pay.period"),
                lines(read(values)));
        assertFalse(read(values).hasErrors());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        pay.min      | 100        | pay.min (100) is more than the largest amount (31)
        pay.min      | 24,50      | pay.min "24,50" is not an amount
        pay.max      | 1e99999999 | pay.max "1e99999999" is not an amount
        pay.max      | -5         | pay.max "-5" is not an amount
        pay.currency | EURO       | pay.currency "EURO" is no currency in use
        pay.currency | DEM        | pay.currency "DEM" is no currency in use
        pay.period   | fortnight  | pay.period "fortnight" is not a period
        closes       | 2026-11-22 | closes 2026-11-22 is past; today is 2026-11-23
        closes       | 22.11.2027 | closes "22.11.2027" is not a date
        closes       | 2027-02-30 | closes "2027-02-30" is not a date
        remote       | Germany    | remote "Germany" is not a country code
        employment   | forever    | employment "forever" is not one of those there are
        voice        | LOUD       | voice "LOUD" is not one of those there are
        site         | meridian   | site "meridian" is not a web address
        site         | javascript:alert(1) | site "javascript:alert(1)" is not a web address
        apply        | https://a:b@example.org | apply "https://a:b@example.org" is not a web address
        apply        | https:// | apply "https://" is not a web address
        directApply  | perhaps    | directApply "perhaps" is not true or false
        salary       | 1          | there is no field "salary"
        pay.amount   | 1          | there is no field "pay.amount"
        """)
    void aValueThatCannotBeIsAnErrorWithItsField(String name, String value, String message) {
        OfferReader.Reading reading =
                read(new OfferValues(complete()).with(name, value).all());
        assertTrue(reading.hasErrors());
        List<String> lines = lines(reading);
        assertTrue(lines.getFirst().startsWith("offer.json: " + message + "; "), lines.toString());
        assertEquals(
                1,
                lines.stream()
                        .filter(line -> line.contains(name.replaceFirst("\\..*", "")))
                        .count(),
                lines.toString());
    }

    @Test
    void aMistypedNameIsAnsweredWithTheNearestOne() {
        String line = lines(read(Map.of("organization", "x"))).getFirst();
        assertTrue(line.contains("write organisation, or another of title"), line);
    }

    @Test
    void anOfferThatClosesBeforeItIsPostedIsAnError() {
        Map<String, Object> values = complete();
        values.put("posted", "2027-03-01");
        values.put("closes", "2027-02-01");
        assertEquals(
                "offer.json: closes 2027-02-01 is before the posting's own date, 2027-03-01; write a later day, or an"
                        + " earlier one at posted",
                lines(read(values)).getFirst());
    }

    @Test
    void textsAreLimitedAndListsToo() {
        Map<String, Object> values = complete();
        values.put("intro", "x".repeat(10_000));
        assertEquals(List.of(), lines(read(values)));
        values.put("intro", "x".repeat(10_001));
        values.put("areas", Collections.nCopies(101, "a"));
        assertEquals(
                List.of(
                        "offer.json: areas has 101 values, over the limit of 100; leave some out",
                        "offer.json: intro has 10001 characters, over the limit of 10000; shorten it"),
                lines(read(values)));
    }

    @Test
    void charactersThatHideOrTurnTextAreLeftOutAndToldOf() {
        Map<String, Object> values = complete();
        values.put("title", "Ba\u0000k\u202Eer\u0007\n 👩\u200D🍳");
        OfferReader.Reading reading = read(values);
        assertEquals("Baker 👩\u200D🍳", reading.offer().title().replace("  ", " "));
        assertEquals(
                List.of("offer.json: title had 4 characters that cannot be printed or seen; they were left out; see"
                        + " that it reads as meant"),
                lines(reading));
    }

    @Test
    void aValueOfTheWrongShapeIsAnError() {
        Map<String, Object> values = complete();
        values.put("title", List.of("a", "b"));
        values.put("locations", List.of(List.of("a")));
        List<String> lines = lines(read(values));
        assertEquals("offer.json: title \"[...]\" is not a text; write one text in quotes", lines.getFirst());
        assertEquals(
                "offer.json: locations \"[...]\" is not a text or an object; write a text in quotes", lines.get(1));
    }

    @Test
    void placesAreReadFromPairsWithNumbers() {
        Map<String, Object> values = new OfferValues(Map.of())
                .with("locations.1.text", "Leipzig")
                .with("locations.1.country", "de")
                .with("locations.2.text", "Graz")
                .with("remote", "true")
                .all();
        Workplaces workplaces = read(values).offer().workplaces();
        assertEquals(
                List.of("Leipzig DE", "Graz "),
                workplaces.places().stream()
                        .map(place -> place.text() + " " + place.country())
                        .toList());
        assertTrue(workplaces.remote());
        assertEquals(List.of(), workplaces.countries());
    }

    @Test
    void whatSearchEnginesWantIsNamed() {
        assertEquals(
                List.of(
                        "no-pay-range pay",
                        "incomplete-listing organisation",
                        "incomplete-listing locations",
                        "no-way-to-apply apply"),
                read(Map.of()).problems().stream()
                        .map(problem -> problem.code() + " " + ((Problem.OfField) problem).field())
                        .toList());
    }

    private static Map<String, Object> complete() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", "Baker");
        values.put("organisation", "Small Bakery");
        values.put(
                "locations",
                List.of(Map.of("text", "Leipzig", "locality", "Leipzig", "postalCode", "04179", "country", "DE")));
        values.put("remote", List.of("DE", "at"));
        values.put("employment", List.of("full time", "PART_TIME"));
        values.put("pay", Map.of("min", "24.50", "max", "31", "currency", "eur", "period", "hour"));
        values.put("closes", "2027-01-15");
        values.put("apply", "https://example.org/apply?a=1&b=2");
        values.put("directApply", "true");
        values.put("voice", "second_person");
        return values;
    }

    private static OfferReader.Reading read(Map<String, ?> values) {
        return OfferReader.read(values, Location.of("offer.json"), TODAY);
    }

    private static List<String> lines(OfferReader.Reading reading) {
        return reading.problems().stream().map(Problem::line).toList();
    }
}
