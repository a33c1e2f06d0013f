package dev.levelpress.output.html;

import dev.levelpress.template.Xhtml;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Writes pages as HTML5 in one file: the style is inside, nothing else is loaded, and nothing runs. */
public final class HtmlOutput {

    private static final String HEAD = "<head>";
    private static final String END_OF_HEAD = "</head>";

    /** The page as UTF-8. */
    public byte[] write(Xhtml page) {
        return write(page, "");
    }

    /**
     * The page with a script of ours, which is all that may run.
     *
     * @param script empty for none
     */
    public byte[] write(Xhtml page, String script) {
        // Browsers read line ends as \n, and the style's digest is of what they read.
        String style = "\n" + page.css().replace("\r\n", "\n");
        String text = page.text();
        int head = after(text, HEAD);
        int end = text.indexOf(END_OF_HEAD, head);
        StringBuilder html = new StringBuilder(text.length() + style.length() + 600);
        html.append("<!DOCTYPE html>\n").append(text, 0, head).append(meta(style, script));
        if (end >= 0) {
            html.append(text, head, end).append("<style>").append(style).append("</style>\n");
        }
        int body = script.isEmpty() ? -1 : text.lastIndexOf("</body>");
        if (body >= 0) {
            html.append(text, Math.max(head, end), body)
                    .append("<script>")
                    .append(script)
                    .append("</script>\n");
        }
        return html.append(text, Math.max(body, Math.max(head, end)), text.length())
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static int after(String text, String tag) {
        int start = text.indexOf(tag);
        return start < 0 ? 0 : start + tag.length();
    }

    private static String meta(String style, String script) {
        String runs = script.isEmpty() ? "" : "script-src 'sha256-" + sha256(script) + "'; ";
        return """

                <meta charset="utf-8"/>
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-%s'; \
                %simg-src data:; base-uri 'none'; form-action 'none'"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>""".formatted(sha256(style), runs);
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
