package dev.levelpress.bench;

import dev.levelpress.bench.Callers.Answer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** The service beside servers that do nothing else, and beside the library; and what is left of it when far too much is asked. */
final class ServiceReport {

    /** Of each measurement; {@code -Dbench.seconds=3} for a try. */
    private static final int SECONDS = Integer.getInteger("bench.seconds", 20);

    private static final int CLIENTS = 64;

    /** Of each client, so that it asks on while it waits. */
    private static final int CONNECTIONS = 8;

    private static final String PDF = "crafts/engineering-management/levels/level-6/profile.pdf";

    private ServiceReport() {}

    static List<String> lines() throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>(
                List.of("| The service, `" + ServerProcess.HEAP + "` | measured | asked |", "|---|---:|---:|"));
        kept(lines);
        Path site = Files.createTempDirectory("levelpress-site");
        LargeSite.write(site);
        double capacity = made(lines, site);
        overload(lines, site, capacity);
        return lines;
    }

    private static void kept(List<String> lines) throws IOException, InterruptedException {
        try (ServerProcess ours = ServerProcess.levelpress(Path.of("samples/meridian"));
                HttpClient client = HttpClient.newHttpClient()) {
            URI pdf = ours.address().resolve(PDF);
            HttpResponse<byte[]> answer =
                    client.send(HttpRequest.newBuilder(pdf).build(), HttpResponse.BodyHandlers.ofByteArray());
            String tag = "If-None-Match: " + answer.headers().firstValue("ETag").orElseThrow();
            Path file = Files.write(Files.createTempFile("levelpress", ".pdf"), answer.body());
            try (ServerProcess jetty = peer("jetty", file);
                    ServerProcess javalin = peer("javalin", file)) {
                String size = answer.body().length / 1000 + " KB";
                rates(lines, "kept PDF of " + size, pdf, jetty, javalin, "", "≥ 0.42x", "< 10 ms");
                rates(lines, "304", pdf, jetty, javalin, tag, "≥ 0.55x", "");
            }
        }
    }

    private static ServerProcess peer(String kind, Path file) throws IOException {
        return ServerProcess.start("dev.levelpress.bench.ServicePeers", kind, file.toString());
    }

    private static void rates(
            List<String> lines,
            String what,
            URI ours,
            ServerProcess jetty,
            ServerProcess javalin,
            String tag,
            String asked,
            String askedP99)
            throws IOException {
        Wrk our = wrk(ours, tag);
        Wrk raw = wrk(jetty.address(), tag.isEmpty() ? tag : "If-None-Match: \"tag\"");
        Wrk plain = wrk(javalin.address(), tag.isEmpty() ? tag : "If-None-Match: \"tag\"");
        lines.add(row(what + ", 64 connections: requests a second", text("%.0f", our.rate()), ""));
        lines.add(row(what + ": raw Jetty's", text("%.0f", raw.rate()), ""));
        lines.add(row(
                what + ": plain Javalin's",
                text("%.0f (%.2fx of Jetty's)", plain.rate(), plain.rate() / raw.rate()),
                ""));
        lines.add(row("**" + what + ": Levelpress to raw Jetty**", text("%.2fx", our.rate() / raw.rate()), asked));
        lines.add(row(
                what + ": 99 % of the answers within",
                text("%.1f ms (raw Jetty %.1f ms)", our.p99(), raw.p99()),
                askedP99));
    }

    /** The second of two runs, after the compiler has been busy in the first. */
    private static Wrk wrk(URI address, String header) throws IOException {
        String[] headers = header.isEmpty() ? new String[0] : new String[] {header};
        Wrk.measure(address, SECONDS, headers);
        return Wrk.measure(address, SECONDS, headers);
    }

    /** @return documents a second that the service makes */
    private static double made(List<String> lines, Path site) throws IOException, InterruptedException {
        double library = Double.parseDouble(ServerProcess.run(
                "dev.levelpress.bench.DocumentRate", site.toString(), "" + 3 * SECONDS, "" + SECONDS));
        try (ServerProcess ours = ServerProcess.levelpress(site)) {
            int clients = 2 * Runtime.getRuntime().availableProcessors();
            Supplier<String> profiles = profiles();
            Callers.start(ours.address(), clients, 0, 3 * SECONDS, profiles).join();
            long start = System.nanoTime();
            List<Answer> answers =
                    Callers.start(ours.address(), clients, 0, SECONDS, profiles).join();
            double rate =
                    answers.stream().filter(answer -> answer.status() == 200).count()
                            / ((System.nanoTime() - start) / 1e9);
            lines.add(row("PDFs made a second: the library alone", text("%.0f", library), ""));
            lines.add(row("PDFs made a second: the service, " + clients + " clients", text("%.0f", rate), ""));
            lines.add(
                    row("**PDFs made: the service to the library**", text("%.0f %%", 100 * rate / library), "≥ 85 %"));
            return rate;
        }
    }

    private static void overload(List<String> lines, Path site, double capacity)
            throws IOException, InterruptedException {
        try (ServerProcess ours = ServerProcess.levelpress(site)) {
            Supplier<String> profiles = profiles();
            Callers.start(ours.address(), 4, 0, SECONDS, profiles).join();
            Callers.start(ours.address(), 1, 0, 1, () -> "/").join();
            int connections = CLIENTS * CONNECTIONS;
            long every = (long) (connections * 1e9 / (10 * capacity));
            Callers many = Callers.start(ours.address(), connections, every, 3 * SECONDS, profiles);
            Callers pages = Callers.start(ours.address(), 4, 50_000_000, 3 * SECONDS, () -> "/");
            List<Answer> answers = many.join();
            List<Answer> read = pages.join();
            long accepted =
                    answers.stream().filter(answer -> answer.status() == 200).count();
            long refused = answers.stream()
                    .filter(answer -> answer.status() == 503 || answer.status() == 429)
                    .count();
            String asked =
                    "64 clients ask for ten times as much, " + 3 * SECONDS + " s: asked, made, refused (503, 429)";
            lines.add(row(asked, answers.size() + ", " + accepted + ", " + refused, ""));
            lines.add(row("99 % of those made within", text("%.0f ms", Callers.p99(answers, 200)), "< 3,000 ms"));
            lines.add(row("99 % of the refusals within", text("%.0f ms", Callers.p99(answers, 503, 429)), "< 50 ms"));
            lines.add(
                    row("99 % of the pages read meanwhile within", text("%.0f ms", Callers.p99(read, 200)), "< 50 ms"));
            lines.add(row("the most memory of the process", ours.mostMemory() + " MB", "< 512 MB"));
        }
    }

    /** More documents than are kept, one after the other, so that each is made but those that others are waiting for. */
    private static Supplier<String> profiles() {
        AtomicInteger next = new AtomicInteger();
        return () -> {
            int number = next.getAndIncrement();
            return "/crafts/craft-" + number % 60 + "/levels/level-" + (1 + number / 60 % 10) + "/profile.pdf";
        };
    }

    private static String row(String name, String value, String asked) {
        return "| " + name + " | " + value + " | " + asked + " |";
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
