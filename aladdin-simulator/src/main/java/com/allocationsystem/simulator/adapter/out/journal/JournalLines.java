package com.allocationsystem.simulator.adapter.out.journal;

import com.allocationsystem.simulator.adapter.wire.FillJson;
import com.allocationsystem.simulator.adapter.wire.Json;
import com.allocationsystem.simulator.adapter.wire.OrderJson;
import com.allocationsystem.simulator.domain.dataset.Dataset;
import com.allocationsystem.simulator.domain.order.Order;
import com.allocationsystem.simulator.domain.order.OrderOperation;
import com.allocationsystem.simulator.domain.order.OrderResult;
import com.allocationsystem.simulator.domain.order.Refusal;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/** The lines of the journal: {@code {"order":{...},"visibleFrom":...,"fills":[...]}} or {@code {"operation":{...}}}. */
final class JournalLines {

    private static final int BUFFER_BYTES = 1 << 16;

    private final Path file;
    private final Dataset dataset;
    private final LongFunction<Order> known;

    /** @param known the latest state of an order read so far, for batches that name it */
    JournalLines(Path file, Dataset dataset, LongFunction<Order> known) {
        this.file = file;
        this.dataset = dataset;
        this.known = known;
    }

    static byte[] line(Order order, Dataset dataset) {
        return ended(Json.bytes(json -> {
            json.writeStartObject();
            json.writeFieldName("order");
            OrderJson.write(json, order, dataset);
            json.writeStringField("visibleFrom", order.visibleFrom().toString());
            if (!order.fills().all().isEmpty()) {
                json.writeFieldName("fills");
                FillJson.write(json, order.fills());
            }
            json.writeEndObject();
        }));
    }

    static byte[] line(OrderOperation operation) {
        return ended(Json.bytes(json -> {
            json.writeStartObject();
            json.writeObjectFieldStart("operation");
            json.writeStringField("id", operation.id());
            json.writeStringField("kind", operation.kind().name());
            json.writeArrayFieldStart("results");
            for (OrderResult result : operation.results()) {
                json.writeStartObject();
                if (result instanceof OrderResult.Taken taken) {
                    json.writeNumberField("orderId", taken.order().id());
                } else if (result instanceof OrderResult.Refused refused) {
                    json.writeStringField("code", refused.refusal().code().name());
                    json.writeStringField("message", refused.refusal().message());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
        }));
    }

    private static byte[] ended(byte[] line) {
        byte[] ended = Arrays.copyOf(line, line.length + 1);
        ended[line.length] = '\n';
        return ended;
    }

    /** @return where the last whole line ends */
    long read(Consumer<Order> orders, Consumer<OrderOperation> operations) throws IOException {
        long end = 0;
        int number = 0;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER_BYTES)) {
            for (int next = in.read(); next >= 0; next = in.read()) {
                if (next != '\n') {
                    line.write(next);
                    continue;
                }
                accept(++number, line.toByteArray(), orders, operations);
                end += line.size() + 1L;
                line.reset();
            }
        }
        return end;
    }

    private void accept(int number, byte[] line, Consumer<Order> orders, Consumer<OrderOperation> operations) {
        try {
            JsonNode json = Json.MAPPER.readTree(line);
            if (json.has("order")) {
                Instant visibleFrom = Instant.parse(json.path("visibleFrom").asText());
                orders.accept(OrderJson.read(json.path("order"), dataset, visibleFrom)
                        .with(FillJson.read(json.path("fills"))));
            } else {
                operations.accept(operation(json.path("operation")));
            }
        } catch (IOException | RuntimeException e) {
            throw new IllegalStateException(
                    "Journal %s line %d cannot be used: %s. Start with the dataset it was written for, or move it away"
                            .formatted(file, number, e.getMessage()),
                    e);
        }
    }

    private OrderOperation operation(JsonNode json) {
        List<OrderResult> results = new ArrayList<>();
        for (JsonNode result : json.path("results")) {
            results.add(
                    result.has("code")
                            ? new OrderResult.Refused(new Refusal(
                                    Refusal.Code.valueOf(result.path("code").asText()),
                                    result.path("message").asText()))
                            : new OrderResult.Taken(
                                    known.apply(result.path("orderId").asLong()), List.of()));
        }
        return new OrderOperation(
                json.path("id").asText(),
                OrderOperation.Kind.valueOf(json.path("kind").asText()),
                results);
    }
}
