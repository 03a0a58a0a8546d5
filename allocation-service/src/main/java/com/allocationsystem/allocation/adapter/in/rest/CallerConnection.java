package com.allocationsystem.allocation.adapter.in.rest;

import com.allocationsystem.allocation.application.port.in.caller.CallerPresence;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.IllegalProductException;
import java.util.function.BooleanSupplier;

/**
 * The caller's connection. It is asked, not listened to: a response has room for one close handler, which the REST layer uses itself.
 */
@ApplicationScoped
class CallerConnection implements CallerPresence {

    private final RoutingContext request;

    CallerConnection(RoutingContext request) {
        this.request = request;
    }

    @Override
    public BooleanSupplier gone() {
        try {
            HttpServerResponse response = request.response();
            return response::closed;
        } catch (ContextNotActiveException | IllegalProductException e) {
            // Work that the service does of its own accord.
            return () -> false;
        }
    }
}
