package dev.levelpress.http.access;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where somebody goes on after signing in: a path of this service, never another site. */
final class ReturnAddress {

    private static final String HOME = "/";
    private static final int LONGEST = 1000;

    /** What stands for bytes that are no text. */
    private static final char UNREADABLE = '\ufffd';

    /** What may stand in a path and a query (RFC 3986, 3.3 and 3.4), and nothing that a browser would mend. */
    private static final Pattern LOCAL = Pattern.compile("/[A-Za-z0-9._~!$&'()*+,;=:@/?%-]*");

    private ReturnAddress() {}

    /** The address as it was wished, or {@code /} when it may lead elsewhere. */
    static String of(@Nullable String wished) {
        return wished != null && isLocal(wished) ? wished : HOME;
    }

    private static boolean isLocal(String address) {
        if (address.length() > LONGEST || !LOCAL.matcher(address).matches()) {
            return false;
        }
        String path = address.split("\\?", 2)[0];
        try {
            // Somebody on the way may decode it.
            String decoded = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
            return isPlain(path) && isPlain(decoded) && !isAboutSigningIn(decoded);
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static boolean isPlain(String path) {
        return !path.contains("//")
                && path.chars().noneMatch(sign -> sign == '\\' || sign == UNREADABLE || Character.isISOControl(sign));
    }

    private static boolean isAboutSigningIn(String path) {
        return path.startsWith(SignIn.PATH) || path.startsWith(SignOut.PATH);
    }
}
