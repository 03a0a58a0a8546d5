package com.allocationsystem.simulator.adapter.in.rest.control;

import com.allocationsystem.simulator.adapter.in.rest.call.ApiException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The control door answers its refusals as Aladdin's door does. */
class ControlErrors {

    @ServerExceptionMapper
    Response refuse(ApiException refusal) {
        return Response.status(refusal.status())
                .type(MediaType.APPLICATION_JSON)
                .entity(Map.of("code", refusal.code(), "message", refusal.getMessage()))
                .build();
    }
}
