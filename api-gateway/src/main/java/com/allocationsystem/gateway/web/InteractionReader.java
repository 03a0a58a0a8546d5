package com.allocationsystem.gateway.web;

import com.allocationsystem.gateway.domain.Interaction;
import com.allocationsystem.gateway.domain.Interaction.Action;
import com.allocationsystem.gateway.domain.Interaction.Screen;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads {@code {"interactions": [{"screen": "orders", "action": "view", "duration_ms": 1200}]}}. Whatever is not on our own
 * lists is refused, so that nothing a client writes can become a label.
 */
final class InteractionReader {

    /** More in one body is a program, not a person. */
    static final int MOST = 50;

    private static final Set<String> FIELDS = Set.of("screen", "action", "duration_ms");

    private InteractionReader() {}

    /**
     * @return what was done, 1 to {@link #MOST}
     * @throws IllegalArgumentException with the field, the value and the remedy
     */
    static List<Interaction> read(Buffer body) {
        JsonArray entries;
        try {
            JsonObject document = new JsonObject(body);
            if (!document.fieldNames().equals(Set.of("interactions"))) {
                throw new IllegalArgumentException("The body has the one field interactions, a list.");
            }
            entries = document.getJsonArray("interactions");
        } catch (DecodeException | ClassCastException notThat) {
            throw new IllegalArgumentException("The body is a JSON object with the one field interactions, a list.");
        }
        if (entries == null || entries.isEmpty() || entries.size() > MOST) {
            throw new IllegalArgumentException("interactions holds %d entries; send 1 to %d at a time."
                    .formatted(entries == null ? 0 : entries.size(), MOST));
        }
        return IntStream.range(0, entries.size())
                .mapToObj(i -> one(entries.getValue(i), "interactions[" + i + "]"))
                .toList();
    }

    private static Interaction one(Object entry, String at) {
        if (!(entry instanceof JsonObject fields) || !FIELDS.containsAll(fields.fieldNames())) {
            throw new IllegalArgumentException(at + " is an object of screen, action and, if known, duration_ms.");
        }
        return new Interaction(
                named(Screen.values(), fields.getValue("screen"), at + ".screen"),
                named(Action.values(), fields.getValue("action"), at + ".action"),
                duration(fields.getValue("duration_ms"), at + ".duration_ms"));
    }

    private static <E extends Enum<E>> E named(E[] names, Object value, String at) {
        return Arrays.stream(names)
                .filter(name -> Interaction.word(name).equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("%s is not one of %s."
                        .formatted(
                                at, Arrays.stream(names).map(Interaction::word).collect(Collectors.joining(", ")))));
    }

    private static Optional<Duration> duration(Object value, String at) {
        if (value == null) {
            return Optional.empty();
        }
        if ((value instanceof Integer || value instanceof Long)
                && ((Number) value).longValue() >= 0
                && ((Number) value).longValue() <= Interaction.LONGEST.toMillis()) {
            return Optional.of(Duration.ofMillis(((Number) value).longValue()));
        }
        throw new IllegalArgumentException(
                "%s is a whole number of milliseconds from 0 to %d.".formatted(at, Interaction.LONGEST.toMillis()));
    }
}
