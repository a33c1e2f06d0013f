package dev.levelpress.template;

/** Escapes text for XML 1.0 and leaves out what XML cannot hold (its section 2.2). */
public final class XmlText {

    private XmlText() {}

    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        escape(text, escaped);
        return escaped.toString();
    }

    /** The text without characters that XML cannot hold; the same string when there are none. */
    public static String printable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isAllowed(c)) {
                return text.codePoints()
                        .filter(each -> each > 0xFFFF || isAllowed((char) each))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            }
        }
        return text;
    }

    public static void escape(String text, StringBuilder to) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                to.append(c).append(text.charAt(++i));
            } else {
                escape(c, to);
            }
        }
    }

    private static void escape(char c, StringBuilder to) {
        switch (c) {
            case '&' -> to.append("&amp;");
            case '<' -> to.append("&lt;");
            case '>' -> to.append("&gt;");
            case '"' -> to.append("&quot;");
            case '\'' -> to.append("&#39;");
            default -> {
                if (isAllowed(c)) {
                    to.append(c);
                }
            }
        }
    }

    private static boolean isAllowed(char c) {
        return c >= ' ' ? !Character.isSurrogate(c) && c < '\uFFFE' : c == '\t' || c == '\n' || c == '\r';
    }
}
