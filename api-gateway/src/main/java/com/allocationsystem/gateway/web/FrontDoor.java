package com.allocationsystem.gateway.web;

import com.allocationsystem.edge.correlation.CorrelationId;
import com.allocationsystem.edge.problem.ProblemKind;
import com.allocationsystem.gateway.config.GatewayConfig;
import com.allocationsystem.gateway.domain.ClientLimit;
import com.allocationsystem.gateway.domain.RequestPath;
import com.allocationsystem.gateway.domain.Route;
import com.allocationsystem.gateway.domain.RouteTable;
import com.allocationsystem.gateway.domain.Service;
import com.allocationsystem.gateway.proxy.Forward;
import com.allocationsystem.gateway.proxy.Origin;
import com.allocationsystem.gateway.proxy.Problems;
import com.allocationsystem.gateway.proxy.ServiceProxy;
import com.allocationsystem.gateway.web.page.ContractPage;
import com.allocationsystem.gateway.web.page.Freshness;
import com.allocationsystem.gateway.web.page.ReadinessPage;
import com.allocationsystem.gateway.web.page.ScreenPage;
import io.netty.handler.codec.DateFormatter;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides on every request: to which service it goes, whether it is one of our own pages, or that it goes no further. */
@Singleton
class FrontDoor {

    private static final int AFTER_CORRELATION_ID = 9_000;
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final List<String> AUTH = List.of("v1", "auth");
    private static final List<String> READINESS = List.of("docs", "readiness");
    private static final List<String> CONTRACT = List.of("docs", "openapi");

    private final GatewayConfig config;
    private final ServiceProxy proxy;
    private final Refusals refusals;
    private final RequestMetrics metrics;
    private final ReadinessPage readiness;
    private final ContractPage contract;
    private final ScreenPage screens;
    private final Compression compression;
    private final Interactions interactions;
    private final ClientLimits limits;

    FrontDoor(
            GatewayConfig config,
            ServiceProxy proxy,
            Refusals refusals,
            RequestMetrics metrics,
            ReadinessPage readiness,
            ContractPage contract,
            ScreenPage screens,
            Compression compression,
            Interactions interactions,
            ClientLimits limits) {
        this.config = config;
        this.proxy = proxy;
        this.refusals = refusals;
        this.metrics = metrics;
        this.readiness = readiness;
        this.contract = contract;
        this.screens = screens;
        this.compression = compression;
        this.interactions = interactions;
        this.limits = limits;
    }

    void open(@Observes Filters filters) {
        filters.register(this::receive, AFTER_CORRELATION_ID);
    }

    /** What no page and no file answered. */
    void closeEnd(@Observes Router router) {
        router.route().last().handler(refusals::notFound);
    }

    private void receive(RoutingContext context) {
        HttpServerRequest request = context.request();
        compression.watch(context);
        Origin origin = Origin.of(request, config.trustForwarded());
        Optional<RequestPath> path = RequestPath.parse(request.path());
        SecurityHeaders.write(
                context.response().headers(), path.map(RequestPath::raw).orElse("/v1/"), origin);
        // RFC 9110, 6.6.1: when the answer begins. Browsers count by it to moments that the services name.
        context.addHeadersEndHandler(
                start -> context.response().putHeader(HttpHeaders.DATE, DateFormatter.format(new Date())));
        if (path.isEmpty()) {
            metrics.record(context, "none");
            refusals.notFound(context);
        } else if (isFirst(path.get(), "q")) {
            operations(context);
        } else {
            limited(context, path.get(), origin);
        }
    }

    /** Health and metrics answer clients that reach this port directly; a request that came through a proxy gets 404. */
    private void operations(RoutingContext context) {
        HttpServerRequest request = context.request();
        boolean fromOutside = request.headers().contains("X-Forwarded-For")
                || request.headers().contains("Forwarded")
                || request.headers().contains("Via");
        if (fromOutside) {
            refusals.notFound(context);
        } else {
            context.next();
        }
    }

    private void limited(RoutingContext context, RequestPath path, Origin origin) {
        ClientLimit.Turn turn = limits.take(context, origin);
        RequestPath plain = path.withoutAlias();
        if (!turn.pause().isZero()) {
            metrics.record(context, "limited");
            refusals.tooMany(context, turn.pause());
        } else if (!METHODS.contains(context.request().method().name())) {
            metrics.record(context, "none");
            refusals.refuse(context, ProblemKind.METHOD_NOT_ALLOWED, "No address here takes this method.");
        } else if (isFirst(plain, "v1")) {
            api(context, plain, origin);
        } else if (isFirst(path, "api")) {
            metrics.record(context, "none");
            refusals.notFound(context);
        } else if (isFirst(path, "docs")) {
            docs(context, path, origin);
        } else if (Interactions.isMeant(path)) {
            metrics.record(context, "ui");
            interactions.receive(context);
        } else if (ScreenPage.isScreen(context.request(), path)) {
            metrics.record(context, "page");
            screens.answer(context);
        } else {
            metrics.record(context, "page");
            Freshness.answerAsset(context);
        }
    }

    private void api(RoutingContext context, RequestPath path, Origin origin) {
        Optional<Route> route = RouteTable.find(path);
        metrics.record(context, route.map(Route::prefix).orElse("none"));
        if (route.flatMap(Route::service).isEmpty()) {
            refusals.notFound(context);
        } else if (announcesTooMuch(context.request(), mostBytes(path))) {
            refusals.refuse(context, ProblemKind.TOO_LARGE, Problems.tooLarge(mostBytes(path)));
        } else {
            carry(context, route.get().service().get(), path.raw(), mostBytes(path), origin);
        }
    }

    private void docs(RoutingContext context, RequestPath path, Origin origin) {
        metrics.record(context, "docs");
        List<String> segments = path.segments();
        boolean document = segments.size() == 3 && segments.get(2).equals("openapi");
        Optional<Service> service = document ? Service.named(segments.get(1)) : Optional.empty();
        if (segments.equals(READINESS)) {
            readiness.answer(context);
        } else if (!config.docs()) {
            refusals.notFound(context);
        } else if (segments.equals(CONTRACT)) {
            contract.answer(context);
        } else if (service.isPresent()) {
            carry(context, service.get(), "/q/openapi", config.maxBody().asLongValue(), origin);
        } else {
            context.next();
        }
    }

    private void carry(RoutingContext context, Service service, String path, long mostBytes, Origin origin) {
        HttpServerRequest request = context.request();
        String uri = request.query() == null ? path : path + "?" + request.query();
        proxy.carry(request, new Forward(service, uri, request.path(), CorrelationId.current(), mostBytes, origin));
    }

    private long mostBytes(RequestPath path) {
        return path.startsWith(AUTH)
                ? config.maxAuthBody().asLongValue()
                : config.maxBody().asLongValue();
    }

    private static boolean announcesTooMuch(HttpServerRequest request, long mostBytes) {
        String length = request.getHeader("Content-Length");
        return length != null && length.matches("[0-9]{1,18}") && Long.parseLong(length) > mostBytes;
    }

    private static boolean isFirst(RequestPath path, String segment) {
        return !path.segments().isEmpty() && path.segments().get(0).equals(segment);
    }
}
