package com.allocationsystem.gateway.proxy;

import com.allocationsystem.gateway.domain.Service;

/**
 * One request on its way to a service.
 *
 * @param service who shall answer
 * @param uri path and query as the service shall see them
 * @param path of the request as the client sees it, for problem documents
 * @param correlationId of the request
 * @param mostBytes largest body that may go there
 * @param origin who asks, and how they reached us
 */
public record Forward(Service service, String uri, String path, String correlationId, long mostBytes, Origin origin) {}
