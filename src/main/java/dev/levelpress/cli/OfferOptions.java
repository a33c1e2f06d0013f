package dev.levelpress.cli;

import dev.levelpress.document.offer.OfferReader;
import dev.levelpress.document.offer.OfferValues;
import dev.levelpress.output.json.OfferJson;
import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what a recruiter adds to a level; {@code docs/postings.md} describes the values. */
@SuppressWarnings("NullAway.Init") // set by picocli
final class OfferOptions {

    @Option(names = "--offer", paramLabel = "FILE", description = "What the posting adds to the level, as JSON.")
    private @Nullable Path offer;

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "One value of it, such as --set pay.min=70000; instead of the file's.")
    private Map<String, String> values = new LinkedHashMap<>();

    @Option(names = "--title", paramLabel = "TEXT", description = "The posting's title (that of the level).")
    private @Nullable String title;

    @Option(names = "--organisation", paramLabel = "NAME", description = "Who hires.")
    private @Nullable String organisation;

    @Option(names = "--location", paramLabel = "TEXT", description = "Where the work is; as often as there are places.")
    private List<String> locations = List.of();

    @Option(
            names = "--remote",
            paramLabel = "COUNTRY",
            split = ",",
            description = "The work can be done from home, in these countries (DE,AT).")
    private List<String> remote = List.of();

    @Option(
            names = "--employment",
            paramLabel = "TYPE",
            split = ",",
            description = "FULL_TIME, PART_TIME, CONTRACTOR, TEMPORARY, INTERN, VOLUNTEER, PER_DIEM or OTHER.")
    private List<String> employment = List.of();

    @Option(
            names = "--pay",
            paramLabel = "RANGE",
            description = "Such as \"70000-85000 EUR YEAR\"; HOUR, DAY, WEEK, MONTH or YEAR.")
    private @Nullable String pay;

    @Option(names = "--closes", paramLabel = "YYYY-MM-DD", description = "The last day to apply.")
    private @Nullable String closes;

    @Option(names = "--apply", paramLabel = "HOW", description = "How to apply: a web or e-mail address, or words.")
    private @Nullable String apply;

    @Option(names = "--areas", paramLabel = "ID", split = ",", description = "Only these areas of the level.")
    private List<String> areas = List.of();

    @Option(
            names = "--voice",
            paramLabel = "VOICE",
            description = "SECOND_PERSON writes \"You deliver\" for \"I deliver\" (AS_WRITTEN).")
    private @Nullable String voice;

    /** Where the values come from, for messages. */
    Location where() {
        return Location.of(offer == null ? "offer" : offer.toString());
    }

    /** @throws WrongUsage when there is no such file */
    OfferReader.Reading read(LocalDate today) throws IOException {
        Map<String, Object> file = Map.of();
        if (offer != null) {
            try {
                file = OfferJson.values(bytes(offer));
            } catch (OfferJson.NotRead e) {
                OfferReader.Reading none = OfferReader.read(Map.of(), where(), today);
                Problem unreadable = new Problem.UnreadableOffer(where(), String.valueOf(e.getMessage()));
                return new OfferReader.Reading(none.offer(), List.of(unreadable));
            }
        }
        return OfferReader.read(with(file).all(), where(), today);
    }

    private static byte[] bytes(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new WrongUsage(file + ": there is no such file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(OfferJson.LARGEST + 1);
        }
    }

    private OfferValues with(Map<String, Object> file) {
        OfferValues all = new OfferValues(file);
        values.forEach(all::with);
        one(all, "title", title);
        one(all, "organisation", organisation);
        one(all, "closes", closes);
        one(all, "apply", apply);
        one(all, "voice", voice);
        locations.forEach(each -> all.with("locations", each));
        remote.forEach(each -> all.with("remote", each));
        employment.forEach(each -> all.with("employment", each));
        areas.forEach(each -> all.with("areas", each));
        if (pay != null) {
            pay(all, pay);
        }
        return all;
    }

    private static void one(OfferValues all, String name, @Nullable String value) {
        if (value != null) {
            all.with(name, value);
        }
    }

    private static void pay(OfferValues all, String range) {
        String[] parts = range.strip().split("\\s+");
        if (parts.length != 3) {
            throw new WrongUsage("--pay \"" + range + "\" is not a range, a currency and a period, such as"
                    + " \"70000-85000 EUR YEAR\"");
        }
        String[] amounts = parts[0].split("[-\u2013]", 2);
        all.with("pay.min", amounts[0]);
        all.with("pay.max", amounts[amounts.length - 1]);
        all.with("pay.currency", parts[1]);
        all.with("pay.period", parts[2]);
    }
}
