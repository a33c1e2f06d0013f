package dev.levelpress.http;

import dev.levelpress.http.edition.Digest;
import dev.levelpress.http.idempotency.Attempt;
import dev.levelpress.run.CollectForms.Sent;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/**
 * A form that was sent in parts.
 *
 * @param fields what was typed, by the names of the fields; the first of each
 * @param files that were chosen, under the names that their sender gave them
 */
record Upload(Map<String, String> fields, List<Sent> files) {

    private static final int IN_MEMORY = 1 << 16;

    /** Of a field that is typed. */
    private static final int LONGEST_FIELD = 10_000;

    /**
     * Takes the form apart.
     *
     * @param folder for the files, and for nothing else
     * @param most bytes in all
     */
    static Upload of(Context context, Path folder, long most) throws IOException {
        if (context.req().getContentLengthLong() > most) {
            throw new ContentTooLargeResponse();
        }
        if (!String.valueOf(context.contentType()).startsWith("multipart/form-data")) {
            throw new BadRequestResponse();
        }
        context.req()
                .setAttribute(
                        ServletContextRequest.MULTIPART_CONFIG_ELEMENT,
                        new MultipartConfigElement(folder.toString(), most, most, IN_MEMORY));
        Map<String, String> fields = new LinkedHashMap<>();
        List<Sent> files = new ArrayList<>();
        try {
            for (Part part : context.req().getParts()) {
                if (part.getSubmittedFileName() == null) {
                    fields.putIfAbsent(part.getName(), text(part));
                } else if (part.getSize() > 0) {
                    files.add(new Sent(part.getSubmittedFileName(), saved(part, folder.resolve("" + files.size()))));
                }
                part.delete();
            }
        } catch (ServletException malformed) {
            throw new BadRequestResponse();
        }
        return new Upload(fields, files);
    }

    /**
     * The same of a request that creates something.
     *
     * @throws dev.levelpress.http.idempotency.KeyRefused as {@link Attempt#sent}
     */
    static Upload once(Context context, Path folder, long most) throws IOException {
        Upload upload = of(context, folder, most);
        Attempt.sent(context, upload::digest);
        return upload;
    }

    /** Of what was filled in and chosen: equal for equal forms. */
    private String digest() {
        Digest digest = new Digest();
        fields.forEach((name, value) -> {
            // Of the session, not of what was filled in.
            if (!name.equals("_token")) {
                digest.add(name.getBytes(StandardCharsets.UTF_8)).add(value.getBytes(StandardCharsets.UTF_8));
            }
        });
        for (Sent sent : files) {
            digest.add(sent.name().getBytes(StandardCharsets.UTF_8)).add(sent.file());
        }
        return digest.text();
    }

    private static String text(Part part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            return new String(in.readNBytes(LONGEST_FIELD), StandardCharsets.UTF_8);
        }
    }

    private static Path saved(Part part, Path file) throws IOException {
        try (InputStream in = part.getInputStream()) {
            Files.copy(in, file);
        }
        return file;
    }

    /** What was typed, without blanks around it; empty when nothing was. */
    Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
