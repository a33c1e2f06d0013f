package dev.levelpress.document.offer;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells web and e-mail addresses from words. */
final class Addresses {

    /** Letters, digits and what people use in addresses; not all that RFC 5322 would take. */
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\\.){1,8}[A-Za-z]{2,24}");

    private Addresses() {}

    /** True for an absolute http or https address of a host, without a user in it. */
    static boolean isWeb(String text) {
        try {
            URI uri = new URI(text);
            return looksLikeWeb(text) && uri.getHost() != null && uri.getRawUserInfo() == null;
        } catch (URISyntaxException notOne) {
            return false;
        }
    }

    /** True when it is meant as an address, sound or not. */
    static boolean looksLikeWeb(String text) {
        String start = text.toLowerCase(Locale.ROOT);
        return start.startsWith("https://") || start.startsWith("http://");
    }

    static boolean isEmail(String text) {
        return EMAIL.matcher(text).matches();
    }
}
