package dev.levelpress.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code wrk} (a Debian package) measures with 64 connections.
 *
 * @param rate answers a second
 * @param p99 the time in milliseconds that 99 % of the answers keep
 */
record Wrk(double rate, double p99) {

    private static final Pattern RATE = Pattern.compile("Requests/sec: +([\\d.]+)");
    private static final Pattern P99 = Pattern.compile("99% +([\\d.]+)(us|ms|s)");

    /** @param headers such as {@code If-None-Match: "tag"} */
    static Wrk measure(URI address, int seconds, String... headers) throws IOException {
        List<String> command = new ArrayList<>(List.of("wrk", "-t", "1", "-c", "64", "-d", seconds + "s", "--latency"));
        Arrays.stream(headers).forEach(each -> command.addAll(List.of("-H", each)));
        command.add(address.toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (said.contains("Non-2xx") || said.contains("Socket errors")) {
            throw new IOException("not every answer was as it should be:\n" + said);
        }
        return new Wrk(Double.parseDouble(found(RATE, said).group(1)), milliseconds(found(P99, said)));
    }

    private static double milliseconds(Matcher time) {
        double number = Double.parseDouble(time.group(1));
        return switch (time.group(2)) {
            case "us" -> number / 1000;
            case "s" -> number * 1000;
            default -> number;
        };
    }

    private static Matcher found(Pattern pattern, String said) throws IOException {
        Matcher matcher = pattern.matcher(said);
        if (!matcher.find()) {
            throw new IOException("wrk said:\n" + said);
        }
        return matcher;
    }
}
