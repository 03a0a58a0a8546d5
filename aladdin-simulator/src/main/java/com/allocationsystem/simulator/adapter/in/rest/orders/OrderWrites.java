package com.allocationsystem.simulator.adapter.in.rest.orders;

import com.allocationsystem.simulator.adapter.in.rest.call.ApiException;
import com.allocationsystem.simulator.adapter.in.rest.call.Call;
import com.allocationsystem.simulator.adapter.in.rest.call.LateWork;
import com.allocationsystem.simulator.adapter.wire.Json;
import com.allocationsystem.simulator.application.OrderManagement;
import com.allocationsystem.simulator.domain.dataset.Dataset;
import com.allocationsystem.simulator.domain.intake.OrderDraft;
import com.allocationsystem.simulator.domain.order.OrderOperation;
import com.allocationsystem.simulator.domain.order.OrderOperation.Kind;
import com.allocationsystem.simulator.domain.order.OrderResult;
import com.allocationsystem.simulator.domain.order.Refusal;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** order:post, order:cancel, orders:batchPost, orders:batchCancel and the long-running operations of the batches. */
@ApplicationScoped
public class OrderWrites {

    private static final int MOST_POSTS = 1000;
    private static final int MOST_CANCELS = 500;

    private final OrderManagement orderManagement;
    private final LateWork lateWork;

    OrderWrites(OrderManagement orderManagement, LateWork lateWork) {
        this.orderManagement = orderManagement;
        this.lateWork = lateWork;
    }

    public byte[] post(Call call) {
        JsonNode order = call.body().path("order");
        if (!order.isObject()) {
            throw ApiException.invalid("order is missing");
        }
        return results(call.dataset(), Kind.POST, post(call, List.of(order)));
    }

    public byte[] cancel(Call call) {
        return results(
                call.dataset(), Kind.CANCEL, orderManagement.cancel(List.of(OrderRequests.cancellation(call.body()))));
    }

    public byte[] batchPost(Call call) {
        List<JsonNode> orders = items(call.body().path("orders"), "orders", MOST_POSTS);
        return batch(call, Kind.POST, () -> post(call, orders));
    }

    public byte[] batchCancel(Call call) {
        List<OrderManagement.Cancellation> cancellations =
                read(items(call.body().path("requests"), "requests", MOST_CANCELS), OrderRequests::cancellation);
        return batch(call, Kind.CANCEL, () -> orderManagement.cancel(cancellations));
    }

    public byte[] operation(Call call) {
        String id = call.arguments().get(0);
        return orderManagement
                .operation(id)
                .map(operation -> call.effect().rpcCode() == null
                        ? OrderAnswers.operation(operation, call.dataset())
                        : OrderAnswers.failedOperation(operation, call.effect().rpcCode()))
                .orElseThrow(() -> ApiException.notFound("No operation " + id));
    }

    private List<OrderResult> post(Call call, List<JsonNode> orders) {
        Integer rpcCode = call.effect().rpcCode();
        if (rpcCode != null) {
            Refusal refusal = new Refusal(Refusal.Code.of(rpcCode).orElseThrow(), "Fault on demand");
            return Collections.nCopies(orders.size(), new OrderResult.Refused(refusal));
        }
        JsonNode config = call.body().path("postOrderConfig");
        List<OrderDraft> drafts = read(orders, order -> OrderRequests.draft(order, config));
        return orderManagement.post(drafts, OrderRequests.mode(call.body(), call.effect()));
    }

    /** Done at once as a rule, and told so only when asked again, for clients must not rely on a finished first answer. */
    private byte[] batch(Call call, Kind kind, Supplier<List<OrderResult>> work) {
        String id = UUID.randomUUID().toString();
        OrderOperation started = new OrderOperation(id, kind, null);
        Supplier<OrderOperation> finish = () -> {
            OrderOperation done = new OrderOperation(id, kind, work.get());
            orderManagement.remember(done);
            return done;
        };
        if (call.effect().status() == null && call.effect().acceptDelayMs() > 0) {
            orderManagement.remember(started);
            lateWork.schedule(call.effect().acceptDelayMs(), finish::get);
            return OrderAnswers.operation(started, call.dataset());
        }
        OrderOperation done = finish.get();
        return OrderAnswers.operation(call.effect().doneAtOnce() ? done : started, call.dataset());
    }

    private static List<JsonNode> items(JsonNode list, String name, int most) {
        if (list.isEmpty() || list.size() > most) {
            throw ApiException.invalid("%s holds %d items; 1 to %d are allowed".formatted(name, list.size(), most));
        }
        List<JsonNode> items = new ArrayList<>(list.size());
        list.forEach(items::add);
        return items;
    }

    private static <T> List<T> read(List<JsonNode> items, Function<JsonNode, T> reader) {
        return items.stream().map(reader).toList();
    }

    private static byte[] results(Dataset dataset, Kind kind, List<OrderResult> results) {
        return Json.bytes(json -> {
            json.writeStartObject();
            OrderAnswers.results(json, dataset, kind, results);
            json.writeEndObject();
        });
    }
}
