package com.allocationsystem.gateway.proxy;

import com.allocationsystem.edge.correlation.CorrelationId;
import io.vertx.core.MultiMap;
import java.util.List;

/** Which headers pass the door, in each direction. */
final class HeaderHygiene {

    /** Headers about one connection, not about the message (RFC 9110 section 7.6.1). */
    private static final List<String> HOP_BY_HOP = List.of(
            "Connection",
            "Keep-Alive",
            "Proxy-Connection",
            "Proxy-Authenticate",
            "Proxy-Authorization",
            "TE",
            "Trailer",
            "Upgrade");

    /** What a client may not say for itself. Expect is answered here; passed on, it would be answered twice. */
    private static final List<String> NOT_FROM_CLIENTS = List.of(
            "Forwarded",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Port",
            "X-Forwarded-Prefix",
            "X-Forwarded-Proto",
            "X-Real-IP",
            "X-HTTP-Method-Override",
            "Expect");

    /** What a service need not tell the world. */
    private static final List<String> NOT_FROM_SERVICES = List.of("Server", "X-Powered-By");

    private HeaderHygiene() {}

    static void cleanRequest(MultiMap headers, Forward forward) {
        removeHopByHop(headers);
        NOT_FROM_CLIENTS.forEach(headers::remove);
        headers.set("X-Forwarded-For", forward.origin().client());
        headers.set("X-Forwarded-Proto", forward.origin().scheme());
        if (forward.origin().host() != null) {
            headers.set("X-Forwarded-Host", forward.origin().host());
        }
        headers.set(CorrelationId.HEADER, forward.correlationId());
    }

    /**
     * @param headers of the service's answer
     * @param already set on our answer: the door's own word counts, not a second one of the service
     */
    static void cleanResponse(MultiMap headers, MultiMap already) {
        removeHopByHop(headers);
        NOT_FROM_SERVICES.forEach(headers::remove);
        boolean cachingSaid = headers.contains("Cache-Control");
        if (cachingSaid) {
            already.remove("Cache-Control");
        }
        already.names().forEach(headers::remove);
    }

    private static void removeHopByHop(MultiMap headers) {
        for (String connection : headers.getAll("Connection")) {
            for (String named : connection.split(",")) {
                // Transfer-Encoding frames the body that is still to be read; the proxy writes its own.
                if (!named.isBlank() && !named.strip().equalsIgnoreCase("Transfer-Encoding")) {
                    headers.remove(named.strip());
                }
            }
        }
        HOP_BY_HOP.forEach(headers::remove);
    }
}
