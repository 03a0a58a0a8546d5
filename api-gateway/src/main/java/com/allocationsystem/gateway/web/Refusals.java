package com.allocationsystem.gateway.web;

import com.allocationsystem.edge.correlation.CorrelationId;
import com.allocationsystem.edge.problem.Problem;
import com.allocationsystem.edge.problem.ProblemKind;
import com.allocationsystem.gateway.proxy.Problems;
import com.allocationsystem.gateway.proxy.body.LateBody;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Requests answered at the door. */
@Singleton
class Refusals {

    private final Problems problems;
    private final Vertx vertx;

    Refusals(Problems problems, Vertx vertx) {
        this.problems = problems;
        this.vertx = vertx;
    }

    void notFound(RoutingContext context) {
        refuse(context, ProblemKind.NOT_FOUND, "No resource has this address; the API is described at /docs.");
    }

    void tooMany(RoutingContext context, Duration wait) {
        long seconds = Math.max(1, ClientLimits.seconds(wait));
        context.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        refuse(
                context,
                Problems.TOO_MANY,
                "This address makes more requests than one client may; wait %d s.".formatted(seconds));
    }

    void refuse(RoutingContext context, ProblemKind kind, String detail) {
        context.response()
                .setStatusCode(kind.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                // A file that is missing while a new version is rolled out must not stay missing.
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(problems.document(kind, detail, context.request().path(), CorrelationId.current()));
        LateBody.drain(context.request(), vertx);
    }
}
