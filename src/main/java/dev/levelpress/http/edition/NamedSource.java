package dev.levelpress.http.edition;

import dev.levelpress.source.SourceAddress;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A framework that is served.
 *
 * @param id by which addresses tell it from others; lower case letters, digits and hyphens
 */
public record NamedSource(String id, SourceAddress address) {

    private static final Pattern NAMED = Pattern.compile("([A-Za-z][A-Za-z0-9-]*)=(.+)");
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*");

    /** Names that addresses of the service begin with. */
    private static final List<String> TAKEN = List.of(
            "answers",
            "at",
            "collect",
            "crafts",
            "explain",
            "health",
            "hooks",
            "metrics",
            "openapi",
            "postings",
            "preview",
            "reviews",
            "runs",
            "search",
            "signin",
            "signout");

    public NamedSource {
        if (!ID.matcher(id).matches() || TAKEN.contains(id)) {
            throw new IllegalArgumentException("a framework cannot be called \"" + id
                    + "\"; give it a name of lower case letters, as in engineering=SOURCE");
        }
    }

    /**
     * A source, or {@code id=source}.
     *
     * @throws IllegalArgumentException when it is an address that cannot be used; the message says why
     */
    public static NamedSource parse(String text) {
        Matcher named = NAMED.matcher(text);
        return named.matches()
                ? new NamedSource(named.group(1).toLowerCase(Locale.ROOT), SourceAddress.parse(named.group(2)))
                : of(SourceAddress.parse(text));
    }

    /** Called as its last name. */
    public static NamedSource of(SourceAddress address) {
        String name = switch (address) {
            case SourceAddress.Local local ->
                String.valueOf(local.path().toAbsolutePath().normalize().getFileName());
            case SourceAddress.Repository repository -> repository.address().name();
        };
        String id = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return new NamedSource(id.isEmpty() || TAKEN.contains(id) ? "framework" : id, address);
    }
}
