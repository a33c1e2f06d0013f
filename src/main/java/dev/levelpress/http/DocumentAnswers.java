package dev.levelpress.http;

import dev.levelpress.document.Format;
import dev.levelpress.document.Kind;
import dev.levelpress.http.access.Access;
import dev.levelpress.http.edition.Edition;
import dev.levelpress.http.edition.Permalinks;
import dev.levelpress.http.edition.Stand;
import dev.levelpress.http.page.Addresses;
import dev.levelpress.publish.Published;
import dev.levelpress.publish.Request;
import dev.levelpress.publish.UnknownDocument;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Answers with the documents of a level. */
final class DocumentAnswers {

    /** The first is for those who take everything. */
    private static final List<Format> NEGOTIATED =
            List.of(Format.HTML, Format.PDF, Format.DOCX, Format.MARKDOWN, Format.JSON);

    private final Presses presses;

    DocumentAnswers(Presses presses) {
        this.presses = presses;
    }

    /** By craft, level and name: {@code profile.pdf}. */
    void document(Context context, Stand stand) {
        String[] name = splitEnding(context.pathParam("document"));
        Kind kind = Kind.ofId(name[0])
                .orElseThrow(() -> new UnknownDocument(
                        "document",
                        name[0],
                        Arrays.stream(Kind.values()).map(Kind::id).toList()));
        Permalinks.Place place = new Permalinks.Place(context.pathParam("craft"), context.pathParam("level"));
        publish(context, stand, place, kind, name[1]);
    }

    /**
     * By craft and level, in the type that the caller likes best: as HTML the page of the level, else its profile.
     *
     * @throws NotAcceptable when it takes none of them
     */
    void negotiate(Context context, Stand stand, BiConsumer<Context, Stand> page) {
        context.header("Vary", "Accept");
        Format format = Accept.of(context)
                .best(NEGOTIATED, Format::contentType)
                .orElseThrow(() -> new NotAcceptable(NEGOTIATED.stream()
                        .map(each -> each.contentType().replaceFirst(";.*", ""))
                        .toList()));
        if (format == Format.HTML) {
            page.accept(context, stand);
            return;
        }
        Permalinks.Place place = new Permalinks.Place(context.pathParam("craft"), context.pathParam("level"));
        Request request = request(stand.edition(), place, Kind.PROFILE, format);
        context.header(
                "Content-Location",
                new Addresses(stand.base())
                        .document(request.craft(), request.level(), request.kind(), request.format()));
        publish(context, stand, place, Kind.PROFILE, format.extension());
    }

    /** By the path of the level's page on the framework's own site, and an ending. */
    void permalink(Context context, Stand stand) {
        // Not the path parameter: Javalin takes a plus sign for a space there.
        String path = decoded(context.req().getRequestURI());
        String[] name = splitEnding(path.substring(stand.base().length()));
        Permalinks.Place place = stand.edition()
                .permalinks()
                .at(name[0])
                .filter(found -> !name[1].isEmpty())
                .orElseThrow(() -> new NotFoundResponse("there is nothing at " + path + "; / lists what there is"));
        publish(context, stand, place, Kind.PROFILE, name[1]);
    }

    private void publish(Context context, Stand stand, Permalinks.Place place, Kind kind, String ending) {
        Format format = Format.ofExtension(ending)
                .filter(kind.formats()::contains)
                .orElseThrow(() -> unknownFormat(kind, ending));
        Request request = request(stand.edition(), place, kind, format);
        context.header("Content-Security-Policy", policy(format));
        if (Conditional.isUnchanged(context, stand.edition().digest() + format)) {
            return;
        }
        Published published = presses.publish(stand.edition(), request, Access.account(context));
        context.header("Content-Disposition", Disposition.of(disposition(kind, format), published.fileName()));
        ByteRange.answer(context, new Content(format.contentType(), published.bytes()));
    }

    /** @throws UnknownDocument when the edition does not have it */
    private static Request request(Edition edition, Permalinks.Place place, Kind kind, Format format) {
        return edition.publisher()
                .requests(
                        edition.framework(),
                        Optional.of(place.craft()),
                        Optional.of(place.level()),
                        List.of(kind),
                        List.of(format))
                .getFirst();
    }

    private static UnknownDocument unknownFormat(Kind kind, String ending) {
        return new UnknownDocument(
                "format of a " + kind.id(),
                ending,
                kind.formats().stream().map(Format::extension).toList());
    }

    /** A form is of use only as a file of its own: what is filled in is saved in it. */
    private static String disposition(Kind kind, Format format) {
        if (kind == Kind.REVIEW) {
            return "attachment";
        }
        return switch (format) {
            case PDF, HTML, TEXT, MARKDOWN, JSON -> "inline";
            case DOCX, XLSX -> "attachment";
        };
    }

    private static String policy(Format format) {
        return switch (format) {
            // A browser's own viewer shows it; what that may load is not ours to say.
            case PDF -> "frame-ancestors 'none'";
            case HTML -> Headers.DOCUMENT_POLICY;
            case DOCX, XLSX, TEXT, MARKDOWN, JSON -> Headers.PAGE_POLICY;
        };
    }

    /** Name and ending without dot; an empty ending when there is none. */
    private static String[] splitEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 || name.indexOf('/', dot) >= 0
                ? new String[] {name, ""}
                : new String[] {name.substring(0, dot), name.substring(dot + 1)};
    }

    private static String decoded(String path) {
        return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
