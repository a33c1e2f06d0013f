package dev.levelpress.cli;

import dev.levelpress.problem.Problem;
import dev.levelpress.problem.Severity;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a problem as a GitHub Actions workflow command, which shows it beside the line in a pull request. */
final class GithubAnnotation {

    private GithubAnnotation() {}

    /** @param source the framework as the user named it; file names are given from there */
    static String of(Path source, Problem problem) {
        String level = problem.severity() == Severity.ERROR ? "error" : "warning";
        int line = problem.where().line();
        return "::" + level + " file=" + property(file(source, problem)) + (line == 0 ? "" : ",line=" + line)
                + ",title=" + property(problem.code()) + "::" + message(problem.message() + "; " + problem.remedy());
    }

    private static String file(Path source, Problem problem) {
        Path file = Files.isDirectory(source) ? source.resolve(problem.where().file()) : source;
        return file.normalize().toString().replace('\\', '/');
    }

    private static String message(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return message(text).replace(":", "%3A").replace(",", "%2C");
    }
}
