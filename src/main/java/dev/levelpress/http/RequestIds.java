package dev.levelpress.http;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.MDC;

/** Says in every answer and every line of the log which request it belongs to. */
final class RequestIds extends Handler.Wrapper {

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String id = RequestId.of(request);
        response.getHeaders().put(RequestId.HEADER, id);
        MDC.put(RequestId.KEY, id);
        try {
            return super.handle(request, response, callback);
        } finally {
            MDC.remove(RequestId.KEY);
        }
    }
}
