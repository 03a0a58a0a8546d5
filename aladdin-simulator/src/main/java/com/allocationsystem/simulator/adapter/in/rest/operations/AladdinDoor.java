package com.allocationsystem.simulator.adapter.in.rest.operations;

import com.allocationsystem.simulator.adapter.in.rest.call.ApiException;
import com.allocationsystem.simulator.adapter.in.rest.call.Call;
import com.allocationsystem.simulator.adapter.in.rest.call.LateWork;
import com.allocationsystem.simulator.adapter.in.rest.call.Operation;
import com.allocationsystem.simulator.adapter.in.rest.shape.Shapes;
import com.allocationsystem.simulator.adapter.in.rest.token.Credentials;
import com.allocationsystem.simulator.adapter.in.rest.token.FormBody;
import com.allocationsystem.simulator.adapter.wire.Json;
import com.allocationsystem.simulator.application.Faults;
import com.allocationsystem.simulator.application.Quotas;
import com.allocationsystem.simulator.application.Simulation;
import com.allocationsystem.simulator.application.Traffic;
import com.allocationsystem.simulator.domain.dataset.Dataset;
import com.allocationsystem.simulator.domain.fault.Effect;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.OptionalInt;
import org.jboss.logging.Logger;

/**
 * Aladdin's front door: headers, caller, quota, faults, shape, and only then the operation. One plain route instead of a resource per
 * operation, because faults must get between storing and answering.
 */
@ApplicationScoped
class AladdinDoor {

    private static final Logger LOG = Logger.getLogger(AladdinDoor.class);
    private static final int BEFORE_OTHER_ROUTES = -1;
    private static final int LOST_ANSWER = 504;

    private final Operations operations;
    private final Credentials credentials;
    private final Shapes shapes;
    private final Simulation simulation;
    private final Quotas quotas;
    private final Faults faults;
    private final Traffic traffic;
    private final LateWork lateWork;
    private final Vertx vertx;

    AladdinDoor(
            Operations operations,
            Credentials credentials,
            Shapes shapes,
            Simulation simulation,
            Quotas quotas,
            Faults faults,
            Traffic traffic,
            LateWork lateWork,
            Vertx vertx) {
        this.operations = operations;
        this.credentials = credentials;
        this.shapes = shapes;
        this.simulation = simulation;
        this.quotas = quotas;
        this.faults = faults;
        this.traffic = traffic;
        this.lateWork = lateWork;
        this.vertx = vertx;
    }

    void open(@Observes Router router) {
        router.route("/api/*").order(BEFORE_OTHER_ROUTES).handler(this::enter);
    }

    private void enter(RoutingContext context) {
        HttpServerRequest request = context.request();
        // Asked for first, so that the body of a refused request is read off the connection too.
        Future<Buffer> body = request.body();
        request.resume();
        if (request.path().equals(Operations.TOKEN_PATH)) {
            enterToken(context, body);
            return;
        }
        Operations.Match match =
                operations.find(request.method().name(), request.path()).orElse(null);
        Reply reply = new Reply(
                context, traffic, match == null ? "unknown" : match.operation().name());
        guarded(reply, () -> {
            RequestHeaders.check(request);
            if (match == null) {
                throw ApiException.notFound("No operation %s %s".formatted(request.method(), request.path()));
            }
            credentials.check(request, match.operation().scope());
            Dataset dataset = simulation
                    .dataset()
                    .orElseThrow(() -> new ApiException(503, "The dataset is still being loaded", 1));
            Effect effect = faultsOf(match.operation().name());
            body.onSuccess(bytes -> guarded(reply, () -> {
                        JsonNode json = read(match.operation(), bytes);
                        carryOut(
                                match.operation(),
                                new Call(dataset, json, match.arguments(), context.queryParams(), effect),
                                reply);
                    }))
                    .onFailure(failure -> LOG.debug("A caller left before its request was complete", failure));
        });
    }

    private void enterToken(RoutingContext context, Future<Buffer> body) {
        Reply reply = new Reply(context, traffic, Operations.TOKEN);
        body.onSuccess(bytes -> guarded(reply, () -> {
            Effect effect = faultsOf(Operations.TOKEN);
            if (effect.status() != null) {
                reply.after(effect.delayMs(), () -> reply.refuse(fault(effect, effect.status())));
                return;
            }
            MultiMap fields = MultiMap.caseInsensitiveMultiMap().addAll(context.queryParams());
            FormBody.read(bytes.toString()).forEach(field -> fields.add(field.getKey(), field.getValue()));
            byte[] token = credentials.issue(fields);
            reply.after(effect.delayMs(), () -> reply.answer(token));
        }));
    }

    private Effect faultsOf(String operation) {
        long nowMs = System.currentTimeMillis();
        OptionalInt waitS = quotas.over(operation, nowMs);
        waitS = waitS.isPresent() ? waitS : faults.plan().overQuota(operation, nowMs);
        if (waitS.isPresent()) {
            throw new ApiException(429, "Quota of %s is used up".formatted(operation), waitS.getAsInt());
        }
        return faults.plan().roll(operation);
    }

    private JsonNode read(Operation operation, Buffer bytes) {
        if (operation.shape() == null) {
            return MissingNode.getInstance();
        }
        try {
            JsonNode json = Json.MAPPER.readTree(bytes.getBytes());
            shapes.check(operation.shape(), json);
            return json;
        } catch (IOException e) {
            throw ApiException.invalid("The body is no JSON: " + e.getMessage());
        }
    }

    private void carryOut(Operation operation, Call call, Reply reply) {
        Effect effect = call.effect();
        boolean late = operation.stores()
                && effect.acceptDelayMs() > 0
                && (effect.status() != null || operation.kind() == Operation.Kind.WRITE);
        if (effect.status() != null && !effect.carriedOut()) {
            // A refusal stays one, whatever other fault of the same request would have stored late.
            reply.after(effect.delayMs(), () -> reply.refuse(fault(effect, effect.status())));
        } else if (late) {
            lateWork.schedule(effect.acceptDelayMs(), () -> operation.answer().apply(call));
            int status = effect.status() == null ? LOST_ANSWER : effect.status();
            reply.after(effect.delayMs(), () -> reply.refuse(fault(effect, status)));
        } else if (operation.kind() == Operation.Kind.BULK_READ) {
            vertx.executeBlocking(() -> operation.answer().apply(call), false)
                    .onSuccess(json -> finish(effect, json, reply))
                    .onFailure(failure -> fail(reply, failure));
        } else {
            finish(effect, operation.answer().apply(call), reply);
        }
    }

    private static void finish(Effect effect, byte[] json, Reply reply) {
        reply.after(effect.delayMs(), () -> {
            if (effect.status() == null) {
                reply.answer(json);
            } else {
                reply.refuse(fault(effect, effect.status()));
            }
        });
    }

    private static ApiException fault(Effect effect, int status) {
        return new ApiException(status, "Fault on demand", effect.retryAfterS());
    }

    private static void guarded(Reply reply, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            fail(reply, e);
        }
    }

    private static void fail(Reply reply, Throwable failure) {
        if (failure instanceof ApiException refusal) {
            reply.refuse(refusal);
        } else {
            LOG.error("A request failed", failure);
            reply.refuse(new ApiException(500, "The simulator failed; its log says why", null));
        }
    }
}
