package dev.levelpress.review.word;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of a blank form that says what stands beside or below it, such as "Rating" or "1. Automation".
 *
 * <p>Blank forms are made with {@link Blank marks} where every form says something of its own.
 */
final class Label {

    private static final int LONGEST = 300;

    private final Pattern pattern;
    private final String text;
    private final String folded;
    private final boolean fixed;

    private Label(String text) {
        this.text = Spacing.lines(text);
        this.folded = this.text.toLowerCase(Locale.ROOT);
        this.fixed = this.text.chars().noneMatch(each -> Blank.ALL.indexOf(each) >= 0);
        this.pattern = Pattern.compile(expression(this.text), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Empty for texts that are no label: blank ones, and those that each form writes itself. */
    static Optional<Label> of(String text) {
        String own = text.replaceAll("[" + Blank.ALL + "]", "");
        boolean saysSomething = own.chars().anyMatch(Character::isLetterOrDigit);
        boolean names = text.indexOf(Blank.AREA) >= 0 || text.indexOf(Blank.LEVEL) >= 0;
        return saysSomething || names ? Optional.of(new Label(text)) : Optional.empty();
    }

    private static String expression(String text) {
        boolean numbered = text.indexOf(Blank.AREA) >= 0;
        StringBuilder expression = new StringBuilder();
        boolean named = false;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each == Blank.AREA && !named) {
                expression.append("(?<area>[^\n]+)");
                named = true;
            } else if (Blank.ALL.indexOf(each) >= 0) {
                expression.append("(?s:.*)");
            } else if (numbered && Character.isDigit(each)) {
                expression.append("\\d+");
            } else {
                expression.append(Pattern.quote(String.valueOf(each)));
            }
        }
        return expression.toString();
    }

    /**
     * What a text says where this label leaves room; absent when it is another text.
     *
     * @param shown its {@link Spacing#lines lines}
     */
    Optional<String> area(String shown) {
        if (fixed) {
            return text.equalsIgnoreCase(shown) ? Optional.of("") : Optional.empty();
        }
        if (text.indexOf(Blank.ANYTHING) < 0 && shown.length() > LONGEST + text.length()) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(shown);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(namesArea() ? matcher.group("area").strip() : "");
    }

    boolean namesArea() {
        return text.indexOf(Blank.AREA) >= 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Label that && folded.equals(that.folded);
    }

    @Override
    public int hashCode() {
        return folded.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
