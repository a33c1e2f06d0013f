package dev.levelpress.source;

import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import dev.levelpress.problem.ProblemReport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out what a site generator would fill in: Liquid ({@code {% … %}}, <code>{{ … }}</code>), Hugo's shortcodes and
 * kramdown's attribute lists on lines of their own. Nothing is evaluated but the addresses of links; lines keep their numbers.
 */
final class Liquid {

    private static final int LONGEST_TAG = 1_000;
    private static final Pattern ADDRESS =
            Pattern.compile("[\"']([^\"']*)[\"']\\s*\\|\\s*(?:relative_url|absolute_url|prepend:\\s*site\\.baseurl)");
    private static final Pattern LINK_TAG = Pattern.compile("link\\s+(\\S+)");
    private static final Pattern REFERENCE = Pattern.compile("(?:rel)?ref\\s+[\"']?([^\"'\\s]+)[\"']?");
    private static final Pattern QUIET = Pattern.compile("site\\.(baseurl|url)|raw|endraw|comment|endcomment|toc|TOC");
    private static final Pattern ATTRIBUTES = Pattern.compile("(?m)^[ \\t]*\\{:[^{}\\n]*}[ \\t]*$");
    private static final Pattern CONTENTS =
            Pattern.compile("(?m)^[ \\t]*([-*+]|1\\.)[ \\t][^\\n]*\\n[ \\t]*\\{:[ ]?toc[^{}\\n]*}[ \\t]*$");

    private final String path;
    private final String text;
    private final ProblemReport problems;
    private final StringBuilder plain = new StringBuilder();
    private int counted;
    private int line = 1;

    private Liquid(String path, String text, ProblemReport problems) {
        this.path = path;
        this.text = text;
        this.problems = problems;
    }

    static String without(String path, String text, ProblemReport problems) {
        String tagless = text.contains("{%") || text.contains("{{") ? new Liquid(path, text, problems).tagless() : text;
        if (!tagless.contains("{:")) {
            return tagless;
        }
        // A blank line, not none: a line of attributes ends the block above it.
        return ATTRIBUTES.matcher(CONTENTS.matcher(tagless).replaceAll("\n")).replaceAll("");
    }

    private String tagless() {
        int at = 0;
        while (at < text.length()) {
            int open = next(at);
            int close = open < 0 ? -1 : close(open);
            if (close < 0) {
                plain.append(text, at, open < 0 ? text.length() : open + 2);
                at = open < 0 ? text.length() : open + 2;
            } else {
                plain.append(text, at, open);
                at = tag(open, close);
            }
        }
        return plain.toString();
    }

    private int next(int from) {
        for (int at = text.indexOf('{', from); at >= 0; at = text.indexOf('{', at + 1)) {
            if (text.startsWith("{%", at) || text.startsWith("{{", at)) {
                return at;
            }
        }
        return -1;
    }

    /** The end of the tag that starts at a place; -1 when the paragraph ends before it or it is too long for a tag. */
    private int close(int open) {
        String near = text.substring(open, Math.min(text.length(), open + LONGEST_TAG));
        int close = near.indexOf(text.charAt(open + 1) == '%' ? "%}" : "}}", 2);
        return close < 0 || near.substring(0, close).contains("\n\n") ? -1 : open + close + 2;
    }

    /** Writes what stands for a tag; gives where the text goes on. */
    private int tag(int open, int close) {
        String tag = text.substring(open, close);
        String inner = tag.substring(2, tag.length() - 2)
                .replaceAll("^[-<%]|[->%]$", "")
                .strip();
        if (inner.equals("comment")) {
            Matcher end = Pattern.compile("\\{%-?\\s*endcomment\\s*-?%}").matcher(text);
            if (end.find(close)) {
                keepLines(text.substring(open, end.end()));
                return end.end();
            }
        }
        Matcher address = ADDRESS.matcher(inner);
        Matcher link = LINK_TAG.matcher(inner);
        Matcher reference = REFERENCE.matcher(inner);
        if (address.matches()) {
            plain.append(address.group(1));
        } else if (reference.matches()) {
            plain.append(reference.group(1));
        } else if (link.matches()) {
            plain.append('/').append(link.group(1).replaceFirst("^/", ""));
        } else if (!QUIET.matcher(inner).matches()) {
            // Lines are kept, so what was written so far has as many as what was read.
            countLines();
            problems.add(new Problem.RemovedMarkup(new Location(path, line), "the template tag " + Excerpt.of(tag)));
        }
        keepLines(tag);
        return close;
    }

    private void countLines() {
        for (; counted < plain.length(); counted++) {
            line += plain.charAt(counted) == '\n' ? 1 : 0;
        }
    }

    private void keepLines(String tag) {
        plain.append("\n".repeat((int) tag.chars().filter(c -> c == '\n').count()));
    }
}
