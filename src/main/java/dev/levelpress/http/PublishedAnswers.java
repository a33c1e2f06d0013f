package dev.levelpress.http;

import dev.levelpress.http.access.Access;
import dev.levelpress.http.edition.Digest;
import dev.levelpress.http.edition.Stand;
import dev.levelpress.http.page.Frames;
import dev.levelpress.http.page.PublishedPage;
import dev.levelpress.http.posting.PublishedPosting;
import dev.levelpress.http.posting.PublishedPostings;
import dev.levelpress.publish.PostingPiece;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Answers with postings that were published: to everyone, until they end or are taken back. */
final class PublishedAnswers {

    static final String PATH = "/postings";

    static final String SITE_MAP = "/sitemap.xml";

    private final Frames frames;
    private final PublishedPostings published;
    private final Function<String, Optional<URI>> publicAddress;

    /** @param publicAddress of a path, where the service knows its name */
    PublishedAnswers(Frames frames, PublishedPostings published, Function<String, Optional<URI>> publicAddress) {
        this.frames = frames;
        this.published = published;
        this.publicAddress = publicAddress;
    }

    static String address(PublishedPosting posting) {
        return PATH + "/" + posting.name();
    }

    /** All of them, for those who may take them back. */
    void list(Context context, Stand stand) {
        Instant now = published.now();
        String token = Access.formToken(context);
        List<PublishedPosting> all = published.all();
        PublishedPage page = new PublishedPage(
                frames.frame(stand),
                token.isEmpty() ? "" : "?_token=" + token,
                all.stream()
                        .filter(each -> each.isThere(now))
                        .map(PublishedAnswers::entry)
                        .toList(),
                all.stream()
                        .filter(each -> !each.isThere(now))
                        .map(PublishedAnswers::entry)
                        .toList());
        String html = stand.edition().pages().page("postings", page);
        context.header("Cache-Control", "no-store");
        new Content("text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8)).write(context);
    }

    private static PublishedPage.Entry entry(PublishedPosting posting) {
        return new PublishedPage.Entry(
                posting.title(),
                address(posting),
                address(posting) + "/withdraw",
                posting.source().framework(),
                LocalDate.ofInstant(posting.published(), ZoneOffset.UTC).toString(),
                posting.last().toString(),
                posting.named(),
                posting.withdrawn());
    }

    void page(Context context) {
        PublishedPosting posting = posting(context);
        byte[] page = file(posting, PostingPiece.PAGE);
        context.header("Content-Security-Policy", Headers.DOCUMENT_POLICY);
        publicAddress
                .apply(address(posting))
                .ifPresent(address -> context.header("Link", "<" + address + ">; rel=\"canonical\""));
        answer(context, posting, new Content("text/html; charset=utf-8", page));
    }

    void pdf(Context context) {
        PublishedPosting posting = posting(context);
        byte[] pdf = file(posting, PostingPiece.PDF);
        context.header("Content-Security-Policy", "frame-ancestors 'none'");
        context.header("Content-Disposition", Disposition.of("inline", posting.title() + ".pdf"));
        answer(context, posting, new Content("application/pdf", pdf));
    }

    /** Search engines may list what has a name; an address that is not to be guessed is for those who were given it. */
    private static void answer(Context context, PublishedPosting posting, Content content) {
        if (posting.named()) {
            context.header("X-Robots-Tag", "all, unavailable_after: " + posting.ends());
        }
        Conditional.answer(context, new Digest().add(content.bytes()).text(), () -> content);
    }

    void withdraw(Context context) {
        PublishedPosting posting = found(context);
        try {
            published.withdraw(posting.name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.header("Cache-Control", "no-store");
        context.header("Location", PATH);
        context.status(303);
    }

    /** Those that search engines may find; only where the service knows its own name. */
    void siteMap(Context context) {
        if (publicAddress.apply(PATH).isEmpty()) {
            throw new NotFoundResponse("there is no site map as long as the service does not know its own name; its"
                    + " operator can set --public-url");
        }
        Instant now = published.now();
        StringBuilder map = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (PublishedPosting each : published.all()) {
            if (each.named() && each.isThere(now)) {
                // Names hold nothing that XML would have to escape.
                publicAddress
                        .apply(address(each))
                        .ifPresent(address -> map.append("<url><loc>")
                                .append(address)
                                .append("</loc><lastmod>")
                                .append(each.published().truncatedTo(ChronoUnit.SECONDS))
                                .append("</lastmod></url>\n"));
            }
        }
        byte[] bytes = map.append("</urlset>\n").toString().getBytes(StandardCharsets.UTF_8);
        Conditional.answer(context, new Digest().add(bytes).text(), () -> new Content("application/xml", bytes));
    }

    private PublishedPosting found(Context context) {
        return published
                .find(context.pathParam("posting"))
                .orElseThrow(() -> new NotFoundResponse("there is no posting at this address"));
    }

    /** Says why when it is not there any more. */
    private PublishedPosting posting(Context context) {
        PublishedPosting posting = found(context);
        if (!posting.isThere(published.now())) {
            throw new HttpResponseException(
                    410,
                    posting.withdrawn() ? "this posting was withdrawn" : "this posting ended on " + posting.last());
        }
        return posting;
    }

    private byte[] file(PublishedPosting posting, PostingPiece piece) {
        return published
                .file(posting, piece.fileName())
                .orElseThrow(() -> new HttpResponseException(410, "this posting is not there any more"));
    }
}
