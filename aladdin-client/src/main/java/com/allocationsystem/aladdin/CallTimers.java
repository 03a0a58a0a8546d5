package com.allocationsystem.aladdin;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Aladdin calls by operation and outcome: timer {@code oas_aladdin_calls}, tags {@code operation} (last fixed part of the path, e.g. {@code
 * order:post}), {@code status} (HTTP status, 0 without an answer), {@code outcome} (success, refused, unknown, not_sent).
 */
@Singleton
class CallTimers {

    private final MeterRegistry meters;
    private final Map<Method, String> operations = new ConcurrentHashMap<>();

    CallTimers(MeterRegistry meters) {
        this.meters = meters;
    }

    /** A call under way. */
    interface Running {

        void succeeded();

        void failed(AladdinException failure);
    }

    Running start(Method method) {
        String operation = operations.computeIfAbsent(method, CallTimers::operation);
        Timer.Sample sample = Timer.start(meters);
        return new Running() {
            @Override
            public void succeeded() {
                sample.stop(timer(operation, "200", "success"));
            }

            @Override
            public void failed(AladdinException failure) {
                sample.stop(timer(operation, Integer.toString(failure.status()), outcome(failure)));
            }
        };
    }

    private Timer timer(String operation, String status, String outcome) {
        return Timer.builder("oas_aladdin_calls")
                .description("Aladdin calls by operation and outcome")
                .tags("operation", operation, "status", status, "outcome", outcome)
                .register(meters);
    }

    private static String outcome(AladdinException failure) {
        if (failure.outcomeUnknown()) {
            return "unknown";
        }
        return failure.status() == AladdinException.NO_ANSWER ? "not_sent" : "refused";
    }

    /** The generated client carries no annotations; the interface it implements does. */
    private static String operation(Method method) {
        String path = Stream.concat(
                        Stream.of(method.getDeclaringClass()),
                        Arrays.stream(method.getDeclaringClass().getInterfaces()))
                .flatMap(type -> pathOf(type, method).stream())
                .findFirst()
                .orElse(method.getName());
        return Arrays.stream(path.split("/"))
                .filter(segment -> !segment.isEmpty() && !segment.startsWith("{"))
                .reduce((first, last) -> last)
                .orElse(method.getName());
    }

    private static Optional<String> pathOf(Class<?> type, Method method) {
        try {
            Method declared = type.getMethod(method.getName(), method.getParameterTypes());
            return Optional.ofNullable(declared.getAnnotation(Path.class)).map(Path::value);
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }
}
