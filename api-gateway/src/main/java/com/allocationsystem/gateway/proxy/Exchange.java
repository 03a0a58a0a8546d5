package com.allocationsystem.gateway.proxy;

import com.allocationsystem.edge.problem.Problem;
import com.allocationsystem.edge.problem.ProblemKind;
import com.allocationsystem.gateway.config.GatewayConfig;
import com.allocationsystem.gateway.proxy.body.ArrivedBody;
import com.allocationsystem.gateway.proxy.body.BoundedBody;
import com.allocationsystem.gateway.proxy.body.BreakableBody;
import com.allocationsystem.gateway.proxy.body.LateBody;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.io.IOException;
import org.jboss.logging.Logger;

/** One request and its answer: headers cleaned, body counted, time watched, failures told as problem documents. */
final class Exchange implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(Exchange.class);
    private static final long NO_TIMER = -1;

    private final Forward forward;
    private final GatewayConfig config;
    private final Vertx vertx;
    private final Problems problems;

    private HttpClientRequest outgoing;
    private BoundedBody body;
    private long timer = NO_TIMER;
    private boolean timedOut;
    private boolean bodyArrived;

    Exchange(Forward forward, GatewayConfig config, Vertx vertx, Problems problems) {
        this.forward = forward;
        this.config = config;
        this.vertx = vertx;
        this.problems = problems;
    }

    /** Starts to watch the time of this request to the service. */
    HttpClientRequest watch(HttpClientRequest request) {
        outgoing = request;
        // Told through the answer's future as well; without a handler it would be logged a second time, as an error.
        request.exceptionHandler(
                failure -> LOG.debugf(failure, "%s", forward.service().title()));
        restartTimer();
        return request;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        HeaderHygiene.cleanRequest(request.headers(), forward);
        Body whole = request.getBody();
        body = new BoundedBody(whole.stream(), forward.mostBytes(), this::restartTimer);
        return arrived(request, whole.length())
                .compose(arrived -> {
                    bodyArrived = true;
                    request.setBody(arrived).setURI(forward.uri());
                    return context.sendRequest();
                })
                .onComplete(answered -> stopTimer())
                .recover(failure -> Future.succeededFuture(problem(request, failure)));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        HttpServerRequest asked = context.request().proxiedRequest();
        ProxyResponse response = context.response();
        HeaderHygiene.cleanResponse(response.headers(), asked.response().headers());
        Body whole = response.getBody();
        if (whole != null) {
            BreakableBody body =
                    new BreakableBody(whole.stream(), () -> asked.connection().close());
            response.setBody(Body.body(body, whole.length()));
        }
        if (isEventStream(response)) {
            return context.sendResponse();
        }
        long end = vertx.setTimer(config.wholeAnswerTimeout().toMillis(), expired -> asked.connection()
                .close());
        return context.sendResponse().onComplete(sent -> vertx.cancelTimer(end));
    }

    private Future<Body> arrived(ProxyRequest request, long length) {
        boolean none = length < 0 && !request.proxiedRequest().headers().contains(HttpHeaders.TRANSFER_ENCODING);
        return none
                ? Future.succeededFuture(Body.body(body, length))
                : ArrivedBody.wait(body, length, config.wholeBody().asLongValue());
    }

    private static boolean isEventStream(ProxyResponse response) {
        String type = response.headers().get(HttpHeaders.CONTENT_TYPE);
        return type != null && type.startsWith("text/event-stream");
    }

    private void restartTimer() {
        if (outgoing != null && !timedOut) {
            stopTimer();
            timer = vertx.setTimer(config.responseTimeout().toMillis(), expired -> {
                timedOut = true;
                outgoing.reset();
            });
        }
    }

    private void stopTimer() {
        if (timer != NO_TIMER) {
            vertx.cancelTimer(timer);
            timer = NO_TIMER;
        }
    }

    private ProxyResponse problem(ProxyRequest request, Throwable failure) {
        ProblemKind kind = kindOf(failure);
        if (kind.status() >= 500) {
            LOG.warnf("%s: %s (%s)", forward.service().title(), kind.code(), failure);
        }
        LateBody.drain(request.proxiedRequest(), vertx);
        ProxyResponse response = request.release().response().setStatusCode(kind.status());
        if (kind.status() >= 500) {
            response.putHeader(
                    HttpHeaders.RETRY_AFTER, Long.toString(config.retryAfter().toSeconds()));
        }
        return response.putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .setBody(Body.body(problems.document(kind, detailOf(kind), forward.path(), forward.correlationId())));
    }

    private ProblemKind kindOf(Throwable failure) {
        if (body.exceeded()) {
            return ProblemKind.TOO_LARGE;
        }
        if (!bodyArrived) {
            return ProblemKind.MALFORMED;
        }
        if (timedOut) {
            return Problems.SLOW;
        }
        boolean noAnswer = outgoing == null || failure instanceof HttpClosedException || failure instanceof IOException;
        return noAnswer ? ProblemKind.UNAVAILABLE : Problems.GARBLED;
    }

    private String detailOf(ProblemKind kind) {
        if (kind == ProblemKind.TOO_LARGE) {
            return Problems.tooLarge(forward.mostBytes());
        }
        if (kind == ProblemKind.MALFORMED) {
            return "The body broke off before its end; send the request again.";
        }
        String name = forward.service().title();
        if (outgoing == null) {
            return "%s cannot be reached; try again in %d s."
                    .formatted(name, config.retryAfter().toSeconds());
        }
        String fact = kind == Problems.SLOW
                ? "did not answer within %d s"
                        .formatted(config.responseTimeout().toSeconds())
                : "broke off before it answered";
        return "%s %s; the request may have taken effect, look before you repeat it.".formatted(name, fact);
    }
}
