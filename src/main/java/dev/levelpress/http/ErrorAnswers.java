package dev.levelpress.http;

import dev.levelpress.http.access.Refused;
import dev.levelpress.http.edition.Edition;
import dev.levelpress.http.edition.Served;
import dev.levelpress.http.edition.TooBusy;
import dev.levelpress.http.idempotency.KeyRefused;
import dev.levelpress.http.page.ErrorPage;
import dev.levelpress.http.page.StyleSheet;
import dev.levelpress.output.json.JsonOutput;
import dev.levelpress.problem.Problem;
import dev.levelpress.publish.UnknownDocument;
import dev.levelpress.run.TooManyRuns;
import dev.levelpress.template.TemplateProblems;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.io.EofException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one table from failures to answers: an inner reason for the log, a sentence for the caller. Answers are problem
 * details (RFC 9457), or a page with the same words for who asks for HTML.
 */
final class ErrorAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);

    private static final String HTML = "text/html";

    /** May be there already when a document fails. */
    private static final List<String> OF_DOCUMENTS = List.of("ETag", "Content-Disposition", "Content-Location");

    private final Supplier<Served> served;
    private final JsonOutput json = new JsonOutput();

    ErrorAnswers(Supplier<Served> served) {
        this.served = served;
    }

    /** Answers a request whose handler failed. */
    void answer(Exception exception, Context context) {
        Failure failure = failure(exception);
        Content content =
                content(failure, context.header("Accept"), context.req().getRequestURI());
        context.status(failure.status());
        OF_DOCUMENTS.forEach(name -> context.res().setHeader(name, null));
        Headers.ofFailure(failure).forEach(context::header);
        if (context.req().getMethod().equals("CONNECT")) {
            // What follows is meant for the tunnel that there is not.
            context.header("Connection", "close");
        }
        content.write(context);
    }

    /**
     * The body of the answer.
     *
     * @param path of the request; empty when it has none that can be read
     */
    Content content(Failure failure, @Nullable String accept, String path) {
        if (accept != null && isPage(accept)) {
            try {
                return page(failure);
            } catch (TemplateProblems unusable) {
                log(unusable);
            }
        }
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", type(failure));
        problem.put("title", title(failure));
        problem.put("status", failure.status());
        problem.put("detail", failure.detail());
        if (!path.isEmpty()) {
            problem.put("instance", path);
        }
        return new Content("application/problem+json", json.object(problem));
    }

    /** JSON comes first: who takes everything is a program. */
    private static boolean isPage(String accept) {
        return Accept.parse(accept)
                .best(List.of("application/problem+json", "application/json", HTML), each -> each)
                .filter(HTML::equals)
                .isPresent();
    }

    static void log(TemplateProblems problems) {
        for (Problem problem : problems.problems()) {
            LOG.error("{}", problem.line());
        }
    }

    /** What failures of a handler mean to the caller. */
    private static Failure failure(Exception exception) {
        return switch (exception) {
            case UnknownDocument unknown ->
                new Failure(404, "unknown-document", String.valueOf(unknown.getMessage()), Map.of());
            case HttpResponseException known -> known(known);
            case Refused refused ->
                new Failure(refused.status(), String.valueOf(refused.getMessage()), refused.headers());
            case TooBusy busy ->
                new Failure(
                        503,
                        "too-busy",
                        "too much is being done at the moment; try again in a few seconds",
                        Map.of("Retry-After", "5"));
            case Shares.TooMany many ->
                new Failure(429, "too-many-documents", String.valueOf(many.getMessage()), Map.of("Retry-After", "2"));
            case NotAcceptable other ->
                new Failure(406, "not-acceptable", String.valueOf(other.getMessage()), Map.of());
            case ByteRange.NotThere part ->
                new Failure(416, "", String.valueOf(part.getMessage()), Map.of("Content-Range", part.contentRange()));
            case UnusableRequest unusable ->
                new Failure(422, unusable.type(), String.valueOf(unusable.getMessage()), Map.of());
            case KeyRefused refused ->
                new Failure(refused.status(), refused.type(), String.valueOf(refused.getMessage()), refused.headers());
            case TooManyRuns many ->
                new Failure(429, "too-many-runs", String.valueOf(many.getMessage()), Map.of("Retry-After", "600"));
            case TemplateProblems unusable -> {
                log(unusable);
                yield new Failure(
                        500,
                        "unusable-template",
                        "a template of this service cannot be used; its log says which one and where, and other"
                                + " formats may work",
                        Map.of());
            }
            default -> unexpected(exception);
        };
    }

    /** Failures of the connection and of what came over it are the caller's, however deep they lie. */
    private static Failure unexpected(Exception exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpException http && http.getCode() < 500) {
                return ofStatus(http.getCode());
            }
            if (cause instanceof EofException) {
                return ofStatus(400);
            }
            if (cause instanceof IOException && cause.getCause() instanceof TimeoutException) {
                return ofStatus(408);
            }
        }
        LOG.error("a request failed", exception);
        return ofStatus(500);
    }

    /** What the server itself refuses, before any handler sees it. */
    static Failure ofStatus(int status) {
        return new Failure(
                status,
                switch (status) {
                    case 400 -> "the request or its address is not well-formed";
                    case 404 -> "there is nothing at this address; / lists what there is";
                    case 405 -> "this address can only be read: use GET or HEAD";
                    case 408 -> "the request took too long to arrive; send it again";
                    case 413 -> "the request is too large; send less, or in parts";
                    case 414 -> "the address is too long; / lists what there is";
                    case 415 -> "what was sent is compressed or of a kind that is not read here; send it as it is";
                    case 417 -> "what the request expects is not done here; send it without Expect";
                    case 431 -> "the headers of the request are too large; send fewer or shorter ones, such as cookies";
                    case 503 -> "the service is stopping; try again in a few seconds";
                    case 426, 505 -> "this version of HTTP is not spoken here; use HTTP/1.1";
                    default ->
                        status < 500
                                ? "the request cannot be answered"
                                : "the service made a mistake; its log says which";
                },
                switch (status) {
                    case 405 -> Map.of("Allow", "GET, HEAD");
                    // What is left of the request is not read.
                    case 408, 413 -> Map.of("Connection", "close");
                    case 503 -> Map.of("Retry-After", "5");
                    default -> Map.of();
                });
    }

    private static Failure known(HttpResponseException exception) {
        int status = exception.getStatus();
        return status == 404 || status == 410
                ? new Failure(status, String.valueOf(exception.getMessage()))
                : ofStatus(status);
    }

    private Content page(Failure failure) {
        Edition edition = served.get().edition();
        ErrorPage page = new ErrorPage(
                failure.status(), title(failure), sentence(failure.detail()), StyleSheet.address(edition));
        return new Content(
                "text/html; charset=utf-8", edition.pages().page("error", page).getBytes(StandardCharsets.UTF_8));
    }

    /** Stable, for programs to tell failures apart; the status phrase where that is all there is to tell (RFC 9457, 3.1.1). */
    private static String type(Failure failure) {
        String name = failure.type().isEmpty()
                ? title(failure).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-")
                : failure.type();
        return "urn:levelpress:problem:" + name;
    }

    private static String title(Failure failure) {
        // The phrase of RFC 9110, 15.6.1, which libraries shorten.
        return failure.status() == 500
                ? "Internal Server Error"
                : HttpStatus.forStatus(failure.status()).getMessage();
    }

    private static String sentence(String clause) {
        return clause.isEmpty() ? "" : Character.toUpperCase(clause.charAt(0)) + clause.substring(1) + ".";
    }
}
