package com.allocationsystem.edge.correlation;

import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Passes the correlation id to every service called. */
@Provider
public class CorrelationIdClientFilter implements ClientRequestFilter {

    @Override
    public void filter(ClientRequestContext request) {
        String id = CorrelationId.current();
        if (id != null) {
            request.getHeaders().putSingle(CorrelationId.HEADER, id);
        }
    }
}
