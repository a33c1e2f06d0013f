package dev.levelpress.document.offer;

import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import dev.levelpress.problem.Severity;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads an {@link Offer} from values by name, as {@code docs/postings.md} describes them. */
public final class OfferReader {

    private static final int LINE = 200;
    private static final int TEXT = 10_000;
    private static final int MOST_AREAS = 100;

    private static final List<String> FIELDS = List.of(
            "title",
            "organisation",
            "site",
            "locations",
            "remote",
            "employment",
            "pay",
            "posted",
            "closes",
            "apply",
            "directApply",
            "equalOpportunity",
            "reference",
            "areas",
            "voice",
            "intro",
            "benefits");

    private final List<Problem> problems = new ArrayList<>();
    private final OfferFields fields;
    private final LocalDate today;

    private OfferReader(Map<String, ?> values, Location where, LocalDate today) {
        this.fields = new OfferFields(values, "", FIELDS, where, problems::add);
        this.today = today;
    }

    /**
     * What was read.
     *
     * @param offer with what can be used; to be published only when there are no errors
     */
    public record Reading(Offer offer, List<Problem> problems) {
        public Reading {
            problems = List.copyOf(problems);
        }

        public boolean hasErrors() {
            return problems.stream().anyMatch(each -> each.severity() == Severity.ERROR);
        }
    }

    /**
     * The offer that values describe.
     *
     * @param values by name: texts, and lists and maps of them
     * @param where the file or form they came from
     * @param today a closing date before it is past; the date of posting when none is said
     */
    public static Reading read(Map<String, ?> values, Location where, LocalDate today) {
        OfferReader reader = new OfferReader(values, where, today);
        return new Reading(reader.offer(), reader.problems);
    }

    private Offer offer() {
        Optional<LocalDate> posted = date("posted").or(() -> Optional.of(today));
        Offer offer = new Offer(
                fields.line("title", LINE),
                new Offer.Employer(fields.line("organisation", LINE), site()),
                WorkplacesReader.read(fields),
                employment(),
                PayReader.read(fields, problems::add),
                posted,
                closes(posted),
                application(),
                new Offer.Selection(areas(), voice()),
                fields.paragraphs("intro", TEXT),
                fields.paragraphs("benefits", TEXT),
                fields.paragraphs("equalOpportunity", TEXT),
                fields.line("reference", LINE));
        List<String> faulty = problems.stream().map(OfferReader::field).toList();
        OfferGaps.of(offer, fields.where()).stream()
                .filter(gap -> !faulty.contains(field(gap)))
                .forEach(problems::add);
        return offer;
    }

    /** The name at the top, such as {@code pay} of {@code pay.min}. */
    private static String field(Problem problem) {
        return problem instanceof Problem.OfField of ? of.field().replaceFirst("\\..*", "") : "";
    }

    private String site() {
        String site = fields.line("site", LINE);
        if (site.isEmpty() || Addresses.isWeb(site)) {
            return site;
        }
        fields.reject("site", site, "a web address", "write it in full, such as https://example.com");
        return "";
    }

    private List<EmploymentType> employment() {
        Set<EmploymentType> types = new LinkedHashSet<>();
        for (String each : fields.lines("employment", EmploymentType.values().length, LINE)) {
            constant("employment", each, EmploymentType.values()).ifPresent(types::add);
        }
        return List.copyOf(types);
    }

    private Offer.Voice voice() {
        String voice = fields.line("voice", LINE);
        return voice.isEmpty()
                ? Offer.Voice.AS_WRITTEN
                : constant("voice", voice, Offer.Voice.values()).orElse(Offer.Voice.AS_WRITTEN);
    }

    private <E extends Enum<E>> Optional<E> constant(String name, String said, E[] all) {
        String wanted = said.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        Optional<E> found =
                Arrays.stream(all).filter(each -> each.name().equals(wanted)).findFirst();
        if (found.isEmpty()) {
            String known = String.join(", ", Arrays.stream(all).map(Enum::name).toList());
            fields.reject(name, said, "one of those there are", "write one of " + known);
        }
        return found;
    }

    private List<String> areas() {
        return List.copyOf(new LinkedHashSet<>(fields.lines("areas", MOST_AREAS, LINE)));
    }

    private Optional<LocalDate> date(String name) {
        String said = fields.line(name, LINE);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.parse(said);
            if (date.getYear() >= 1900 && date.getYear() < 10_000) {
                return Optional.of(date);
            }
        } catch (DateTimeParseException noDate) {
            // Told below.
        }
        fields.reject(name, said, "a date", "write it as yyyy-mm-dd, such as " + today);
        return Optional.empty();
    }

    private Optional<LocalDate> closes(Optional<LocalDate> posted) {
        Optional<LocalDate> closes = date("closes");
        if (closes.isPresent() && closes.get().isBefore(today)) {
            problems.add(new Problem.ClosingDatePast(fields.where(), "closes", closes.get(), today));
            return Optional.empty();
        }
        if (closes.isPresent() && posted.isPresent() && closes.get().isBefore(posted.get())) {
            problems.add(new Problem.ClosesBeforePosted(fields.where(), "closes", closes.get(), posted.get()));
            return Optional.empty();
        }
        return closes;
    }

    private Offer.Application application() {
        String written = fields.line("apply", LINE * 2);
        boolean broken = Addresses.looksLikeWeb(written) && !Addresses.isWeb(written);
        if (broken) {
            fields.reject(
                    "apply", written, "a web address", "write it in full, without spaces and without a user name");
        }
        String how = broken ? "" : written;
        String said = fields.line("directApply", LINE);
        Optional<Boolean> direct = Flag.of(said.isEmpty() ? "false" : said);
        if (direct.isEmpty()) {
            fields.reject("directApply", said, "true or false", "write true when people apply at that address itself");
        } else if (direct.get() && !broken && !Addresses.isWeb(how)) {
            fields.reject("directApply", said, "of use without a web address", "say the address at apply");
        }
        return new Offer.Application(how, direct.orElse(false) && Addresses.isWeb(how));
    }
}
