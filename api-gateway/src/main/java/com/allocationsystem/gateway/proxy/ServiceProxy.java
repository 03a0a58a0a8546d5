package com.allocationsystem.gateway.proxy;

import com.allocationsystem.gateway.config.GatewayConfig;
import com.allocationsystem.gateway.domain.Service;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** Carries requests to the services and their answers back, as streams in both directions. */
@Singleton
public class ServiceProxy {

    private static final Duration READINESS_PATIENCE = Duration.ofSeconds(2);

    private final GatewayConfig config;
    private final Vertx vertx;
    private final Problems problems;
    private final HttpClient client;
    private final Map<Service, URI> addresses = new EnumMap<>(Service.class);

    ServiceProxy(GatewayConfig config, Vertx vertx, Problems problems) {
        this.config = config;
        this.vertx = vertx;
        this.problems = problems;
        for (Service service : Service.values()) {
            URI address = config.services().get(service.title());
            if (address == null || address.getHost() == null) {
                throw new IllegalStateException(
                        "oas.gateway.services.%s is %s; set it to the service's base address, e.g."
                                + " http://localhost:8081".formatted(service.title(), address));
            }
            addresses.put(service, address);
        }
        client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                .setIdleTimeout((int) config.streamIdleTimeout().toSeconds())
                .setMaxPoolSize(config.connectionsPerService())
                // Shorter than any service keeps an idle connection, so that none is used while it is being closed.
                .setKeepAliveTimeout(20));
    }

    @PreDestroy
    void close() {
        client.close();
    }

    /** Sends the request on and the answer back; every failure becomes a problem document. */
    public void carry(HttpServerRequest request, Forward forward) {
        Exchange exchange = new Exchange(forward, config, vertx, problems);
        HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .origin(context -> client.request(target(forward.service())).map(exchange::watch))
                .addInterceptor(exchange)
                .handle(request);
    }

    /** @return whether the service says that it is ready; a service that cannot be asked is not */
    public Future<Boolean> ready(Service service) {
        return client.request(target(service)
                        .setMethod(HttpMethod.GET)
                        .setURI("/q/health/ready")
                        .setTimeout(READINESS_PATIENCE.toMillis()))
                .compose(request ->
                        request.send().compose(answer -> answer.body().map(answer.statusCode() == 200)))
                .otherwise(false);
    }

    private RequestOptions target(Service service) {
        URI address = addresses.get(service);
        boolean secure = "https".equals(address.getScheme());
        int defaultPort = secure ? 443 : 80;
        return new RequestOptions()
                .setHost(address.getHost())
                .setPort(address.getPort() < 0 ? defaultPort : address.getPort())
                .setSsl(secure)
                .setConnectTimeout(config.connectTimeout().toMillis());
    }
}
