package dev.levelpress.samples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An offer whose every text tries to be something else. */
final class HostileOffer {

    static final String SCRIPT = "</script><script>document.title='owned'</script><!--";
    static final String MARKUP = "\"><img src=x onerror=\"document.title='owned'\"> & ${7*7} <#if> ]]>";
    static final String SCRIPTS = "\u05E9\u05DC\u05D5\u05DD and 日本 and 👩\u200D💻 and ﷽";

    private HostileOffer() {}

    static Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>(PostingKit.offer());
        values.put("title", "Lead " + SCRIPT);
        values.put("organisation", "O'Neill \"& Söhne\" " + MARKUP);
        values.put("site", "https://example.org/?a=1&b='%3Cscript%3E");
        values.put(
                "locations",
                List.of(Map.of(
                        "text",
                        MARKUP,
                        "street",
                        SCRIPT,
                        "locality",
                        "\u202Eevil\u202C " + SCRIPTS,
                        "postalCode",
                        "' OR 1=1 --",
                        "region",
                        "{{constructor}}",
                        "country",
                        "DE")));
        values.put("apply", "mailto or " + MARKUP);
        values.put("directApply", "false");
        values.put("reference", SCRIPT);
        values.put("intro", (MARKUP + " " + SCRIPT + "\n\n" + SCRIPTS + "\n\n").repeat(20));
        values.put("benefits", "- " + "x".repeat(9_000) + "\n- " + SCRIPT);
        values.put("equalOpportunity", "# No heading\n* item\n1. one\n" + MARKUP);
        return values;
    }
}
