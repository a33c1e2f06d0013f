package dev.levelpress.source;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a link or an image points to.
 *
 * @param address without the white space and control characters that browsers ignore
 */
record Target(String address, Kind kind) {

    enum Kind {
        NONE,
        /** An address on the web, or of a person. */
        WEB,
        /** A page or an anchor of the framework's own site. */
        SITE,
        /** Code, files of this machine, or the host of somebody unknown. */
        FORBIDDEN
    }

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Pattern IGNORED = Pattern.compile("[\\p{Cntrl}\\p{Z}&&[^ ]]");
    private static final Set<String> WEB = Set.of("https", "http", "mailto");

    static Target of(String written) {
        String address = IGNORED.matcher(written).replaceAll("").strip();
        if (address.isEmpty()) {
            return new Target("", Kind.NONE);
        }
        Matcher scheme = SCHEME.matcher(address);
        if (scheme.matches()) {
            boolean known = WEB.contains(scheme.group(1).toLowerCase(Locale.ROOT));
            return new Target(address, known ? Kind.WEB : Kind.FORBIDDEN);
        }
        // Browsers take \ for /, and // for another host.
        boolean host = address.replace('\\', '/').startsWith("//");
        return new Target(address, host ? Kind.FORBIDDEN : Kind.SITE);
    }

    /** True when the path climbs out of the source's top folder. */
    boolean leavesSource(String page) {
        int depth = address.startsWith("/")
                ? 0
                : (int) page.chars().filter(c -> c == '/').count();
        for (String segment : address.replaceFirst("[?#].*$", "").split("/")) {
            depth += segment.equals("..") ? -1 : segment.isEmpty() || segment.equals(".") ? 0 : 1;
            if (depth < 0) {
                return true;
            }
        }
        return false;
    }
}
