package com.allocationsystem.gateway.web.page;

import com.allocationsystem.gateway.domain.Service;
import com.allocationsystem.gateway.proxy.ServiceProxy;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Arrays;

/** {@code GET /docs/readiness}: ready or not, service by service, and nothing about why. */
@Singleton
public class ReadinessPage {

    private final ServiceProxy proxy;

    ReadinessPage(ServiceProxy proxy) {
        this.proxy = proxy;
    }

    public void answer(RoutingContext context) {
        Future.all(Arrays.stream(Service.values()).map(proxy::ready).toList()).onSuccess(all -> {
            JsonArray services = new JsonArray();
            for (Service service : Service.values()) {
                boolean ready = all.resultAt(service.ordinal());
                services.add(new JsonObject().put("name", service.title()).put("ready", ready));
            }
            context.response().putHeader("Content-Type", "application/json");
            context.response().putHeader("Cache-Control", "no-store");
            context.end(new JsonObject().put("services", services).toBuffer());
        });
    }
}
