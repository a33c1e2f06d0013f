package dev.levelpress.http;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** A form with files, as a browser sends it. */
final class Parts {

    private static final String BOUNDARY = "between-the-parts";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    Parts field(String name, String value) {
        return part("name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
    }

    Parts file(String name, String fileName, byte[] content) {
        return part("name=\"" + name + "\"; filename=\"" + fileName + "\"", content);
    }

    private Parts part(String disposition, byte[] content) {
        write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n");
        body.writeBytes(content);
        write("\r\n");
        return this;
    }

    private void write(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** @param headers names and values in turn */
    HttpResponse<String> send(Running running, String path, String... headers) {
        write("--" + BOUNDARY + "--\r\n");
        String[] all = Stream.concat(
                        Stream.of("Content-Type", "multipart/form-data; boundary=" + BOUNDARY), Stream.of(headers))
                .toArray(String[]::new);
        return running.postWhenWanted(path, BodyPublishers.ofByteArray(body.toByteArray()), all);
    }
}
