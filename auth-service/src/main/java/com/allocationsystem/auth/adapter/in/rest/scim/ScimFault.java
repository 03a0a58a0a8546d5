package com.allocationsystem.auth.adapter.in.rest.scim;

import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A request that SCIM refuses, answered in its own form (RFC 7644, 3.12). */
final class ScimFault extends RuntimeException {

    private static final String SCHEMA = "urn:ietf:params:scim:api:messages:2.0:Error";

    private final int status;
    private final String type;

    /** @param type SCIM's word for the kind; may be null */
    ScimFault(int status, String type, String detail) {
        super(detail);
        this.status = status;
        this.type = type;
    }

    Response response() {
        return response(status, type, getMessage());
    }

    static Response response(int status, String type, String detail) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("schemas", List.of(SCHEMA));
        body.put("status", Integer.toString(status));
        if (type != null) {
            body.put("scimType", type);
        }
        body.put("detail", detail);
        return Response.status(status)
                .type(ScimBodies.MEDIA_TYPE)
                .entity(ScimBodies.write(body))
                .build();
    }
}
