package dev.levelpress.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers what the server refuses before any route sees it in the words of {@link ErrorAnswers}. */
final class ServerErrors extends ErrorHandler {

    private final ErrorAnswers answers;

    ServerErrors(ErrorAnswers answers) {
        this.answers = answers;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = request.getAttribute(ERROR_EXCEPTION) instanceof HttpException http
                ? http.getCode()
                : response.getStatus();
        Failure failure = ErrorAnswers.ofStatus(status);
        Content content = answers.content(failure, request.getHeaders().get(HttpHeader.ACCEPT), path(request));
        response.setStatus(status);
        Headers.ofFailure(failure).forEach(response.getHeaders()::put);
        response.getHeaders().put(RequestId.HEADER, RequestId.of(request));
        // Where a refused request ends is not always known, so that nothing after it can be believed.
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, content.type());
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, content.bytes().length);
        if (request.getMethod().equals("HEAD")) {
            callback.succeeded();
        } else {
            response.write(true, ByteBuffer.wrap(content.bytes()), callback);
        }
        return true;
    }

    /** What Jetty calls a path that it could not read is no part of the request. */
    private static String path(Request request) {
        String path = request.getHttpURI().getPath();
        return path == null || path.equals("/badMessage") ? "" : path;
    }
}
