package com.allocationsystem.edge.correlation;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Accepts or makes the correlation id before anything else, security included, and echoes it on every answer. */
@ApplicationScoped
class CorrelationIdFilter {

    private static final int BEFORE_SECURITY = 10_000;

    void register(@Observes Filters filters) {
        filters.register(CorrelationIdFilter::correlate, BEFORE_SECURITY);
    }

    private static void correlate(RoutingContext context) {
        String id = CorrelationId.acceptOrCreate(context.request().getHeader(CorrelationId.HEADER));
        CorrelationId.set(id);
        context.response().putHeader(CorrelationId.HEADER, id);
        context.next();
    }
}
