package dev.levelpress.http.page;

import java.util.List;

/**
 * What stands around every page, in {@code web/frame.ftl}.
 *
 * @param framework its name
 * @param language BCP 47, of all texts of the framework
 * @param version such as a commit
 * @param date of the version, as {@code yyyy-mm-dd}; empty when unknown
 * @param base that addresses of the framework begin with, without slash at its end
 * @param home address of the first page
 * @param style the style sheet's address
 * @param several whether there are other frameworks at {@code /}
 * @param errors in the framework's text
 * @param warnings in the framework's text
 * @param held why this is not the newest version
 * @param permanent address of this very version; empty where there is none
 * @param fixed whether this is such an address
 * @param still whether pages are files, with nobody to answer what is asked
 */
public record Frame(
        String framework,
        String language,
        String version,
        String date,
        String base,
        String home,
        String style,
        boolean several,
        int errors,
        int warnings,
        Held held,
        String permanent,
        boolean fixed,
        boolean still) {

    /**
     * @param since when a newer state was held back, or could not be had; empty when the newest is served
     * @param reasons why, a sentence each
     */
    public record Held(String since, List<Reason> reasons) {}

    /** @param address where the author sees the place; empty where that is not known */
    public record Reason(String text, String address) {}
}
