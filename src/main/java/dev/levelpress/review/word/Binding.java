package dev.levelpress.review.word;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a control is bound to.
 *
 * @param area counts from 1; 0 for questions that are asked once
 */
record Binding(int area, String question) {

    private static final Pattern XPATH =
            Pattern.compile("/review\\[1](?:/areas\\[1]/area\\[([1-9]\\d{0,3})])?/(\\w+)\\[1]");

    /** @param xpath without prefixes */
    static Optional<Binding> of(String xpath) {
        Matcher matcher = XPATH.matcher(xpath);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int area = matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1));
        return Optional.of(new Binding(area, matcher.group(2)));
    }
}
