package com.allocationsystem.referencedata.adapter.out.aladdin.call;

import com.allocationsystem.aladdin.AladdinException;
import com.allocationsystem.edge.problem.DependencyUnavailableException;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/** Puts one question about many portfolios to Aladdin as few big calls, some of them at the same time. */
public final class BulkQuestion {

    private static final Duration RETRY_AFTER = Duration.ofMillis(ReadAttempt.BREAK_MS);

    private BulkQuestion() {}

    /**
     * Hands over the answers in the order of the portfolios, on the caller's thread.
     *
     * @param perCall most portfolios in one call
     * @param atOnce most calls under way together
     * @throws DependencyUnavailableException when Aladdin is away
     */
    public static <A> void ask(
            List<String> portfolios, int perCall, int atOnce, Function<List<String>, Uni<A>> call, Consumer<A> reader) {
        int wave = perCall * atOnce;
        try {
            for (int from = 0; from < portfolios.size(); from += wave) {
                int to = Math.min(from + wave, portfolios.size());
                List<Uni<A>> calls = new ArrayList<>();
                for (int at = from; at < to; at += perCall) {
                    calls.add(call.apply(portfolios.subList(at, Math.min(at + perCall, to))));
                }
                Uni.join().all(calls).andFailFast().await().indefinitely().forEach(reader);
            }
        } catch (AladdinException e) {
            throw new DependencyUnavailableException(
                    "Aladdin", atLeastOneSecond(e.retryAfter().orElse(RETRY_AFTER)), e);
        } catch (TimeoutException | CircuitBreakerOpenException e) {
            throw new DependencyUnavailableException("Aladdin", RETRY_AFTER, e);
        }
    }

    private static Duration atLeastOneSecond(Duration wait) {
        return wait.toSeconds() < 1 ? Duration.ofSeconds(1) : wait;
    }
}
