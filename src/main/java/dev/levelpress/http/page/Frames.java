package dev.levelpress.http.page;

import dev.levelpress.framework.Framework;
import dev.levelpress.http.edition.Edition;
import dev.levelpress.http.edition.Stand;
import dev.levelpress.problem.Severity;
import dev.levelpress.publish.Settings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says what stands around every page.
 *
 * @param several whether there are other frameworks
 * @param still whether pages are files, with nobody to answer what is asked
 */
public record Frames(Settings settings, boolean several, boolean still) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);
    private static final Pattern PLACE = Pattern.compile("([^:]+):(\\d+): .*", Pattern.DOTALL);

    /** Of pages that are answered with. */
    public Frames(Settings settings, boolean several) {
        this(settings, several, false);
    }

    Addresses addresses(Stand stand) {
        return new Addresses(stand.base(), still ? "/index.html" : "");
    }

    public Frame frame(Stand stand) {
        Edition edition = stand.edition();
        Framework framework = edition.framework();
        return new Frame(
                framework.name(),
                framework.language(),
                version(framework),
                date(framework),
                stand.base(),
                addresses(stand).home(),
                still ? stand.base() + StyleSheet.PATH : StyleSheet.address(edition),
                several,
                edition.count(Severity.ERROR),
                edition.count(Severity.WARNING),
                held(stand),
                edition.commit()
                        .filter(ignored -> !still)
                        .map(commit -> stand.root() + "/at/" + commit)
                        .orElse(""),
                stand.fixed(),
                still);
    }

    public String version(Framework framework) {
        return settings.version().or(framework.revision()::commit).orElseGet(framework.revision()::digest);
    }

    public String date(Framework framework) {
        return settings.date()
                .or(framework.revision()::date)
                .map(LocalDate::toString)
                .orElse("");
    }

    private static Frame.Held held(Stand stand) {
        return stand.heldBack()
                .map(held -> new Frame.Held(
                        time(held.since()),
                        held.reasons().stream()
                                .map(reason -> reason(stand, reason))
                                .toList()))
                .orElseGet(() -> new Frame.Held("", List.of()));
    }

    /** The place is that of the newest commit, which the ref of the address leads to. */
    private static Frame.Reason reason(Stand stand, String reason) {
        Matcher place = PLACE.matcher(reason);
        String address = place.matches()
                ? stand.edition()
                        .repository()
                        .flatMap(repository ->
                                repository.page(repository.ref(), place.group(1), Integer.parseInt(place.group(2))))
                        .orElse("")
                : "";
        return new Frame.Reason(reason, address);
    }

    static String time(Instant instant) {
        return TIME.format(instant);
    }
}
