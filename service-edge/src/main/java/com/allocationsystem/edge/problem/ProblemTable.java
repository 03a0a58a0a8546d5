package com.allocationsystem.edge.problem;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One service's table from its own exceptions to kinds of problem: the only place where it chooses a status.
 *
 * <p>A service produces one as a CDI bean, one line an exception:
 *
 * <pre>{@code
 * @Produces @Singleton
 * ProblemTable problems() {
 *     return new ProblemTable()
 *             .on(PreviewExpiredException.class, new ProblemKind("preview-expired", "The preview has expired", 410));
 * }
 * }</pre>
 *
 * The exception's message becomes the problem's detail, so it must hold the fact, the number and the remedy.
 */
public final class ProblemTable {

    private final Map<Class<? extends Throwable>, Row> rows = new LinkedHashMap<>();

    /** Adds a line: exceptions of this type answer this kind. */
    public <E extends Throwable> ProblemTable on(Class<E> type, ProblemKind kind) {
        return on(type, kind, e -> Map.of());
    }

    /** Adds a line whose problem carries further members, read from the exception. */
    public <E extends Throwable> ProblemTable on(
            Class<E> type, ProblemKind kind, Function<E, Map<String, Object>> extras) {
        rows.put(type, new Row(kind, e -> extras.apply(type.cast(e)), e -> null));
        return this;
    }

    /** Adds a line whose answer carries {@code Retry-After}, read from the exception; whole seconds. */
    public <E extends Throwable> ProblemTable onRetryLater(
            Class<E> type, ProblemKind kind, Function<E, Duration> retryAfter) {
        rows.put(type, new Row(kind, e -> Map.of(), e -> retryAfter.apply(type.cast(e))));
        return this;
    }

    /**
     * @param exception class of an exception
     * @return what it answers; none where no line has it or one of its superclasses
     */
    public Optional<ProblemKind> kindOf(Class<?> exception) {
        return find(exception).map(Row::kind);
    }

    /** @return the line for this exception: its own class first, then the nearest superclass */
    Optional<Row> find(Throwable failure) {
        return find(failure.getClass());
    }

    private Optional<Row> find(Class<?> exception) {
        for (Class<?> type = exception; type != null; type = type.getSuperclass()) {
            Row row = rows.get(type);
            if (row != null) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /** One line of the table. */
    record Row(
            ProblemKind kind,
            Function<Throwable, Map<String, Object>> extras,
            Function<Throwable, Duration> retryAfter) {}
}
