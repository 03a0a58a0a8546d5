package com.allocationsystem.auth.adapter.in.rest.scim;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** SCIM's own form of an error, for its addresses alone. */
class ScimFaultMapper {

    @ServerExceptionMapper
    Response fault(ScimFault fault) {
        return fault.response();
    }
}
