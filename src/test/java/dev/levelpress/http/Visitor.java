package dev.levelpress.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Somebody with a browser that keeps cookies and follows redirects, but is told each step. */
final class Visitor implements AutoCloseable {

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();

    private final List<String> seen = new ArrayList<>();

    /** The answer at the end of all redirects. */
    HttpResponse<String> visit(String address) {
        HttpResponse<String> answer = step(address);
        while (answer.statusCode() / 100 == 3) {
            answer = step(answer.uri().resolve(location(answer)).toString());
        }
        return answer;
    }

    /** One answer, redirect or not. */
    HttpResponse<String> step(String address, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html,application/xhtml+xml");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** Fills in the only form of a page and sends it, as its page says to; the answer at the end of all redirects. */
    HttpResponse<String> submit(HttpResponse<String> page, Map<String, String> values, String... headers) {
        HttpResponse<String> answer = send(page, values, headers);
        return answer.statusCode() / 100 == 3
                ? visit(answer.uri().resolve(location(answer)).toString())
                : answer;
    }

    /** Signs in with the provider and comes back. */
    HttpResponse<String> signIn(String address, String who) {
        HttpResponse<String> login = visit(address);
        HttpResponse<String> consent = submit(login, Map.of("login", who, "password", "any"));
        return submit(consent, Map.of());
    }

    /** The last address with this path that was asked for. */
    String seen(String path) {
        return seen.reversed().stream()
                .filter(address -> URI.create(address).getPath().equals(path))
                .findFirst()
                .orElseThrow();
    }

    /** Where a page leads by itself. */
    static String goesOnTo(HttpResponse<String> page) {
        String content = Objects.requireNonNull(
                        Jsoup.parse(page.body()).selectFirst("meta[http-equiv=refresh]"), page.body())
                .attr("content");
        return content.substring(content.indexOf("url=") + "url=".length());
    }

    /** As the client would send it back. */
    List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    /** One that another browser has, or a changed one. */
    void hold(String address, String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(address), cookie);
    }

    HttpResponse<String> post(String address, String body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address)).POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private HttpResponse<String> send(HttpResponse<String> page, Map<String, String> values, String... headers) {
        FormElement form = (FormElement) Objects.requireNonNull(
                Jsoup.parse(page.body(), page.uri().toString()).selectFirst("form"), page.body());
        String body = form.select("input[name]").stream()
                .map(input -> field(input, values))
                .collect(Collectors.joining("&"));
        String action = form.attr("action").isEmpty() ? page.uri().toString() : form.absUrl("action");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    private static String field(Element input, Map<String, String> values) {
        String name = input.attr("name");
        return encoded(name) + "=" + encoded(values.getOrDefault(name, input.attr("value")));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(HttpRequest request) {
        seen.add(request.uri().toString());
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
