package dev.levelpress.bench;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;

/** Servers that do nothing but answer with the same bytes, or 304: what there is to lose. Prints the address. */
public final class ServicePeers {

    private static final String TAG = "\"tag\"";

    private ServicePeers() {}

    /** @param args {@code jetty} or {@code javalin}, and the file to answer with */
    public static void main(String[] args) throws Exception {
        byte[] bytes = Files.readAllBytes(Path.of(args[1]));
        int port = args[0].equals("jetty") ? jetty(bytes) : javalin(bytes);
        System.out.println("http://127.0.0.1:" + port + "/");
    }

    private static int jetty(byte[] bytes) throws Exception {
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                response.getHeaders().put(HttpHeader.ETAG, TAG);
                if (TAG.equals(request.getHeaders().get(HttpHeader.IF_NONE_MATCH))) {
                    response.setStatus(304);
                    callback.succeeded();
                } else {
                    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/pdf");
                    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.length);
                    response.write(true, ByteBuffer.wrap(bytes), callback);
                }
                return true;
            }
        });
        server.start();
        return connector.getLocalPort();
    }

    private static int javalin(byte[] bytes) throws IOException {
        return Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.startup.startupWatcherEnabled = false;
                    config.concurrency.useVirtualThreads = true;
                    config.http.compressionStrategy = CompressionStrategy.NONE;
                    config.routes.get("/*", context -> {
                        context.header("ETag", TAG);
                        if (TAG.equals(context.header("If-None-Match"))) {
                            context.status(304);
                        } else {
                            context.contentType("application/pdf").result(bytes);
                        }
                    });
                })
                .start("127.0.0.1", 0)
                .port();
    }
}
