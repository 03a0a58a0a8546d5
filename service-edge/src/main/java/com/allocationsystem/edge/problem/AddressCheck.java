package com.allocationsystem.edge.problem;

import com.allocationsystem.shared.Faults;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses addresses that hold a NUL character: PostgreSQL takes none in a text, so it would end as a failure of ours. */
class AddressCheck {

    private static final String ENCODED_NUL = "%00";

    @ServerRequestFilter
    void check(ContainerRequestContext request) {
        if (request.getUriInfo().getRequestUri().toString().contains(ENCODED_NUL)) {
            Faults faults = new Faults();
            faults.malformed("(address)", "holds a NUL character; remove it");
            faults.throwIfAny();
        }
    }
}
