package dev.levelpress.reader;

import java.util.regex.Pattern;

/**
 * A pattern of paths inside a source: {@code *} and {@code ?} stand for anything in a name, {@code **} for any folders. A
 * folder stands for all in it.
 */
record Glob(String written, Pattern pattern) {

    static Glob of(String written) {
        StringBuilder regex = new StringBuilder();
        String path = written.replaceFirst("^\\./", "").replaceFirst("^/", "");
        for (int at = 0; at < path.length(); at++) {
            char character = path.charAt(at);
            if (path.startsWith("**/", at)) {
                regex.append("(?:.*/)?");
                at += 2;
            } else if (path.startsWith("**", at)) {
                regex.append(".*");
                at += 1;
            } else if (character == '*') {
                regex.append("[^/]*");
            } else if (character == '?') {
                regex.append("[^/]");
            } else {
                regex.append(Pattern.quote(String.valueOf(character)));
            }
        }
        String whole = regex.toString();
        boolean folder = path.endsWith("/");
        return new Glob(written, Pattern.compile(folder ? whole + ".*" : whole + "(?:/.*)?"));
    }

    boolean matches(String path) {
        return pattern.matcher(path).matches();
    }
}
